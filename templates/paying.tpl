{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}{{#ALIPAY}}支付宝支付{{/ALIPAY}}{{#WECHAT}}微信支付{{/WECHAT}}{{/TITLE}}
{{#MAIN}}
{{! ALIPAY or WECHAT, and how it stands (KEY, for the script): PREPARING, SLOW (the gateway does not answer yet), GO with URL, SCAN with QR and QR_SIZE, ENDING,
    STUCK, HELD (money came, another amount), ENDED. LIVE: money may come; OPEN: it can be paid, else NO_MORE. ANOTHER_WAY may be tried, or NO_OTHER_WAY, as staff decide; else TO_PAY, the SUM. RETURNED: back from the gateway's page. TELEPHONE in a demo. }}
<div class="head"><h1>{{#ALIPAY}}支付宝支付{{/ALIPAY}}{{#WECHAT}}微信支付{{/WECHAT}}</h1></div>
{{#OPEN}}{{#RETURNED}}<div class="banner wait"><p>正在向支付渠道确认您的付款，通常几秒钟。确认之前请不要再付一次。</p></div>{{/RETURNED}}{{/OPEN}}
{{#SLOW}}<div class="banner wait"><p>支付渠道暂时没有回应，系统一直在重试；也可以换一种方式支付。</p></div>{{/SLOW}}
{{#ENDING}}<div class="banner wait"><div><p><strong>这笔支付正在结束，不要再付。</strong></p><p>系统在等支付渠道确认它已关闭，最迟在 {{>UNTIL}} 之后几分钟。在此之前名额为您保留；如果其实已经付了款，到账后会计入这份报名。</p></div></div>{{/ENDING}}
{{#STUCK}}<div class="banner fault"><div><p><strong>支付渠道一直没有给出结果，工作人员会处理。</strong></p><p>名额为您保留。请不要再付款；着急的话，请联系考点并报出下面的支付单号。</p></div></div>{{/STUCK}}
{{#HELD}}<div class="banner fault"><div><p><strong>收到了款项，但金额与应付不符，工作人员会核对。</strong></p><p>不会多收：核对后计入报名，或原路退回。请不要再付款。</p></div></div>{{/HELD}}
{{#ENDED}}<div class="banner"><p>这笔支付已结束，没有扣款。可以重新支付。</p></div>{{/ENDED}}
<section class="sheet" id="paying" data-state="{{KEY}}" aria-label="支付">
{{#TO_PAY}}<div class="next-step"><div class="measure"><p>应付</p><p class="sum"><b>{{SUM}}</b>元</p></div>{{>COUNTDOWN}}</div>{{/TO_PAY}}
{{#PREPARING}}<p>正在连接{{#ALIPAY}}支付宝{{/ALIPAY}}{{#WECHAT}}微信支付{{/WECHAT}}，一两秒后可以付款。没有变化时请刷新本页。</p>{{/PREPARING}}
{{#GO}}<p>在支付宝的页面付款，付完会回到本页。请在 {{>UNTIL}} 前付完。</p>
<p><a class="button" id="go" href="{{URL}}">去支付宝付款</a></p>{{/GO}}
{{#SCAN}}<p>用微信“扫一扫”扫描下面的二维码，在手机上付款。请在 {{>UNTIL}} 前付完。</p>
<p><svg class="qr" viewBox="-4 -4 {{QR_SIZE}} {{QR_SIZE}}" width="240" height="240" role="img" aria-label="微信支付二维码"><rect x="-4" y="-4" width="{{QR_SIZE}}" height="{{QR_SIZE}}" fill="#fff"/><path d="{{QR}}" fill="#000"/></svg></p>
<p class="hint">正在用手机看本页？请换一台设备打开本页再扫，或改用其他方式支付。</p>
{{#TELEPHONE}}<p><a class="target" href="{{ADDRESS}}">演示：用虚拟手机扫码</a></p>{{/TELEPHONE}}{{/SCAN}}
{{#LIVE}}<p class="hint" role="status">{{#OPEN}}付款后，本页会自动显示结果；没有变化时请按“查询结果”。{{/OPEN}}{{#NO_MORE}}有了结果，本页会自动更新。{{/NO_MORE}}</p>{{/LIVE}}
<dl class="data"><div><dt>支付单号</dt><dd><span class="whole">{{NUMBER}}</span></dd></div></dl>
</section>
<div class="actions">{{#LIVE}}<form method="post" id="check"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="second" type="submit" name="act" value="check">查询结果</button></form>{{/LIVE}}
{{#OPEN}}<form method="post"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="second" type="submit" name="act" value="stop">取消这次支付</button></form>{{/OPEN}}
<a {{#ENDED}}class="button" {{/ENDED}}href="{{BASE}}payment">{{#ENDED}}重新支付{{/ENDED}}{{#ANOTHER_WAY}}换一种方式，或返回{{/ANOTHER_WAY}}{{#NO_OTHER_WAY}}返回{{/NO_OTHER_WAY}}</a></div>
{{/MAIN}}
