{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}审核开关{{/TITLE}}
{{#MAIN}}
{{! REVIEWS or NO_REVIEW: how it is. COUNTS: whom switching off touches. MAY_BEGIN or MAY_END with SEEN. ON, OFF with COUNT: what was just done. }}
<div class="narrow stack">
<p class="back"><a href="{{BASE}}admin-site?id={{ID}}">返回考点设置</a></p>
<div class="head" id="counts"><h1>{{NAME}}：{{#REVIEWS}}现在审核{{/REVIEWS}}{{#NO_REVIEW}}现在不审核{{/NO_REVIEW}}</h1></div>
{{>FAULT_SUMMARY}}
{{#ON}}<div class="banner done" role="status"><p>已改为审核。此后提交的报名需要审核。</p></div>{{/ON}}
{{#OFF}}<div class="banner done" role="status"><p>已改为不审核，{{COUNT}} 人转为待支付。</p></div>{{/OFF}}
{{#COUNTS}}<section class="sheet">
<h2>改为不审核会影响</h2>
<dl class="data">
<div><dt>未申请审核</dt><dd><strong>{{REVIEW}} 人</strong><small>马上转为待支付，支付时限从现在重新计算</small></dd></div>
<div><dt>待审核</dt><dd><strong>{{PENDING}} 人</strong><small>不再审核，马上转为待支付，支付时限从现在重新计算</small></dd></div>
<div><dt>审核未通过</dt><dd><strong>{{REJECTED}} 人</strong><small>现在不变；本人按意见修改以后转为待支付</small></dd></div>
</dl>
<p class="hint">待支付和已支付的不受影响。每个人的变动都单独记录。</p>
</section>{{/COUNTS}}
{{#MAY_END}}<form method="post" action="{{BASE}}admin-site-review?id={{ID}}">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="seen" value="{{SEEN}}">
<div class="actions"><button class="danger" type="submit" name="action" value="off" data-busy="正在办理">{{#REVIEWS}}改为不审核，{{COUNT}} 人转为待支付{{/REVIEWS}}{{#NO_REVIEW}}{{COUNT}} 人转为待支付{{/NO_REVIEW}}</button><a href="{{BASE}}admin-site?id={{ID}}">不改</a></div>
</form>{{/MAY_END}}
{{#MAY_BEGIN}}<section class="sheet">
<h2>改为审核</h2>
<p>只用于此后提交的报名；已经提交的仍按不审核办理。</p>
<form method="post" action="{{BASE}}admin-site-review?id={{ID}}">
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="actions"><button type="submit" name="action" value="on" data-busy="正在办理">改为审核</button><a href="{{BASE}}admin-site?id={{ID}}">不改</a></div>
</form>
</section>{{/MAY_BEGIN}}
</div>
{{/MAIN}}
