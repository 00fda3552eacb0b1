{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}审核{{/TITLE}}
{{#MAIN}}
{{! Who waits: COUNT of all, LIST of this page. EMPTY: nobody. NO_MORE: this page was emptied meanwhile. APPROVE and REJECT
    with NUMBER: what was just done. }}
<div class="narrow stack">
<div class="head"><div class="apart"><h1>待审核 {{COUNT}} 人</h1>{{#FIRST_PAGE}}<a href="{{BASE}}admin-queue">回到最前</a>{{/FIRST_PAGE}}</div></div>
{{#APPROVE}}<div class="banner done" role="status"><p><span class="whole">{{NUMBER}}</span> 已通过，等待考生支付。</p></div>{{/APPROVE}}
{{#REJECT}}<div class="banner done" role="status"><p><span class="whole">{{NUMBER}}</span> 未通过，考生会看到原因，修改后可以再次申请。</p></div>{{/REJECT}}
{{#EMPTY}}<p class="quiet">没有等待审核的报名。考生申请审核后会出现在这里。</p>{{/EMPTY}}
{{#NO_MORE}}<p class="quiet">后面的都已办理，请回到最前。</p>{{/NO_MORE}}
{{>LIST}}
{{#NEXT_PAGE}}<p><a class="button second" href="{{BASE}}admin-queue?after={{AFTER}}">下一页</a></p>{{/NEXT_PAGE}}
</div>
{{/MAIN}}
