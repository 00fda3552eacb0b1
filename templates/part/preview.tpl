{{%AUTOESCAPE context="HTML"}}
{{! The strip over a page that staff preview: ID of the sitting, AT the moment, SEE_<PAGE> what is chosen; PASSED where the stage has run out by then. }}
<aside class="preview" aria-label="预览">
<form method="get" action="{{BASE}}admin-preview">
<input type="hidden" name="id" value="{{ID}}">
<p><strong>预览</strong>　考生在这一刻会看到的页面；按钮不起作用。{{#PASSED}}到这一刻保留期限已过，所以显示“超时失效”。{{/PASSED}}</p>
<div class="field"><label for="at">时刻（北京时间）</label>{{#WRONG}}<p class="fault" id="at-fault">时间应像 2026-01-06 17:00</p>{{/WRONG}}<input id="at" name="at" type="datetime-local" value="{{AT}}"{{#WRONG}} aria-invalid="true" aria-describedby="at-fault"{{/WRONG}}></div>
<div class="field"><label for="see">页面</label><select id="see" name="see">
<option value="front"{{#SEE_FRONT}} selected{{/SEE_FRONT}}>首页</option>
<option value="agreement"{{#SEE_AGREEMENT}} selected{{/SEE_AGREEMENT}}>当前考次：还没有报名</option>
<option value="profile"{{#SEE_PROFILE}} selected{{/SEE_PROFILE}}>当前考次：填写基本信息</option>
<option value="subjects"{{#SEE_SUBJECTS}} selected{{/SEE_SUBJECTS}}>当前考次：选择报考科目</option>
<option value="photo"{{#SEE_PHOTO}} selected{{/SEE_PHOTO}}>当前考次：待上传照片</option>
<option value="review"{{#SEE_REVIEW}} selected{{/SEE_REVIEW}}>当前考次：未申请审核</option>
<option value="pending"{{#SEE_PENDING}} selected{{/SEE_PENDING}}>当前考次：待审核</option>
<option value="rejected"{{#SEE_REJECTED}} selected{{/SEE_REJECTED}}>当前考次：审核未通过</option>
<option value="payment"{{#SEE_PAYMENT}} selected{{/SEE_PAYMENT}}>当前考次：待支付</option>
<option value="paid"{{#SEE_PAID}} selected{{/SEE_PAID}}>当前考次：已支付</option>
<option value="lapsed"{{#SEE_LAPSED}} selected{{/SEE_LAPSED}}>当前考次：超时失效</option>
<option value="cancelled"{{#SEE_CANCELLED}} selected{{/SEE_CANCELLED}}>当前考次：已取消</option>
</select></div>
<button class="second" type="submit">查看</button>
<a href="{{BASE}}admin-sitting?id={{ID}}">返回考次设置</a>
</form>
</aside>
