{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}人员{{/TITLE}}
{{#MAIN}}
{{! COUNT colleagues HERE, or those GONE (disabled); MEMBER repeated with ID, LOGIN, NAME, ROLE repeated or NO_ROLES, ACTIVE, WAITS or DISABLED, FACTOR or
    FACTOR_OWED; EMPTY or NOT_FOUND; FIND as typed, FOUND; MORE with LAST; MAY_ADD. }}
<div class="apart"><div class="head"><h1>{{#HERE}}人员{{/HERE}}{{#GONE}}已停用的人员{{/GONE}}</h1><p>共 {{COUNT}} 人{{#FOUND}} · <a href="{{BASE}}admin-staff{{#GONE}}?disabled=yes{{/GONE}}">全部</a>{{/FOUND}} · {{#HERE}}<a href="{{BASE}}admin-staff?disabled=yes">已停用的</a>{{/HERE}}{{#GONE}}<a href="{{BASE}}admin-staff">在用的</a>{{/GONE}}</p></div>{{#MAY_ADD}}<a class="button" href="{{BASE}}admin-member">添加人员</a>{{/MAY_ADD}}</div>
<form method="get" action="{{BASE}}admin-staff">
{{#GONE}}<input type="hidden" name="disabled" value="yes">{{/GONE}}
<div class="field">
<label for="find">姓名或账号</label>
<div class="with-button"><input id="find" name="find" type="search" value="{{FIND}}" autocomplete="off"><button type="submit" class="second">查找</button></div>
</div>
</form>
{{#EMPTY}}<p class="quiet">{{#HERE}}还没有人员。添加以后，把一次性链接交给本人，由本人设置密码。{{/HERE}}{{#GONE}}没有停用的人员。{{/GONE}}</p>{{/EMPTY}}
{{#NOT_FOUND}}<p class="quiet">没有找到“{{FIND}}”。请核对姓名或账号的一部分{{#HERE}}；停用的人员在<a href="{{BASE}}admin-staff?disabled=yes&amp;find={{FIND}}">已停用的</a>里{{/HERE}}。</p>{{/NOT_FOUND}}
{{#LISTED}}<section class="sheet" aria-label="人员">
<table class="to-cards">
<thead><tr><th scope="col">姓名</th><th scope="col">状态</th><th scope="col">账号</th><th scope="col">角色</th><th scope="col">两步验证</th></tr></thead>
<tbody>
{{#MEMBER}}<tr><th scope="row"><a href="{{BASE}}admin-member?id={{ID}}">{{NAME}}</a></th><td class="state">{{#ACTIVE}}<span class="badge done">在用</span>{{/ACTIVE}}{{#WAITS}}<span class="badge wait">未设密码</span>{{/WAITS}}{{#DISABLED}}<span class="badge">已停用</span>{{/DISABLED}}</td><td><span class="whole">{{LOGIN}}</span></td><td>{{#ROLE}}<span class="line">{{>ROLE_NAME}} {{#EVERYWHERE}}所有考点{{/EVERYWHERE}}{{#AT_ONE}}{{SITE_CODE}}{{/AT_ONE}}</span>{{/ROLE}}{{#NO_ROLES}}没有角色{{/NO_ROLES}}</td><td>{{#FACTOR}}已开启{{/FACTOR}}{{#FACTOR_OWED}}要求，未开启{{/FACTOR_OWED}}</td></tr>
{{/MEMBER}}</tbody>
</table>
</section>{{/LISTED}}
{{#MORE}}<p><a href="{{BASE}}admin-staff?{{#GONE}}disabled=yes&amp;{{/GONE}}find={{FIND}}&amp;after={{LAST}}">下一页</a></p>{{/MORE}}
{{/MAIN}}
