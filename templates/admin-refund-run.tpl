{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}停考退费{{/TITLE}}
{{#MAIN}}
{{! A run: SITTING, AT_SITE or EVERYWHERE, OF_SUBJECT or EVERY_SUBJECT, WORDS, MADE_BY, MADE_AT; COUNT and AMOUNT in all. WAITING: OWN, MAY_APPROVE, MAY_DROP;
    APPROVED with BY and WHEN, UNDER_WAY or FINISHED with DONE_COUNT and DONE_AMOUNT, REFUSED with COUNT and AGAIN; DROPPED. SUMS, LINES, PAGES. MAY_EXPORT. NOW_…, MADE: what was just done; DECIDED, SECOND_PERSON: why it was not. }}
<p class="back"><a href="{{BASE}}admin-refund-runs">返回停考退费</a></p>
<div class="head" id="run"><h1>停考退费</h1><p>{{SITTING}}，{{#AT_SITE}}{{NAME}}{{/AT_SITE}}{{#EVERYWHERE}}全部考点{{/EVERYWHERE}}，{{#OF_SUBJECT}}{{NAME}}{{/OF_SUBJECT}}{{#EVERY_SUBJECT}}全部科目{{/EVERY_SUBJECT}}</p></div>
{{>FAULT_SUMMARY}}
{{#DECIDED}}<div class="banner fault" role="alert"><p>刚才已有人批准或撤销了这次退费，没有再办理。</p></div>{{/DECIDED}}
{{#SECOND_PERSON}}<div class="banner fault" role="alert"><p>这次退费是您提出的，须由另一人批准。</p></div>{{/SECOND_PERSON}}
{{#MADE}}<div class="banner done" role="status"><p>已提出。还没有退款，等另一人批准。</p></div>{{/MADE}}
{{#NOW_APPROVED}}<div class="banner done" role="status"><p>已批准，系统开始逐笔退款。</p></div>{{/NOW_APPROVED}}
{{#NOW_DROPPED}}<div class="banner done" role="status"><p>已撤销，没有退款。</p></div>{{/NOW_DROPPED}}
{{#NOW_AGAIN}}<div class="banner done" role="status"><p>被拒绝的会再退一次，请稍后刷新本页。</p></div>{{/NOW_AGAIN}}
{{#FINISHED}}<div class="banner done"><p>{{DONE_COUNT}} 笔全部退完，共 {{DONE_AMOUNT}} 元。</p></div>{{/FINISHED}}
{{#UNDER_WAY}}<div class="banner wait"><p>已退 {{DONE_COUNT}} 笔（{{DONE_AMOUNT}} 元），共 {{COUNT}} 笔（{{AMOUNT}} 元）。系统在逐笔办理，刷新本页看进度。</p></div>{{/UNDER_WAY}}
{{#DROPPED}}<div class="banner"><p>这次退费已撤销，没有退款。</p></div>{{/DROPPED}}
<section class="sheet" aria-label="办理情况">
<dl class="data">
<div><dt>原因</dt><dd>{{WORDS}}</dd></div>
<div><dt>提出</dt><dd>{{MADE_BY}}<small>{{>MADE_AT}}</small></dd></div>
{{#APPROVED}}<div><dt>批准</dt><dd>{{BY}}<small>{{>WHEN}}</small></dd></div>{{/APPROVED}}
</dl>
{{>SUMS}}
{{#WAITING}}{{#OWN}}<div class="banner wait"><p>是您提出的，须由另一位考点管理员或管理员批准。</p></div>{{/OWN}}
{{#MAY_APPROVE}}<form method="post" action="{{BASE}}{{ADDRESS}}" data-confirm="approve-first">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="action" value="approve">
<noscript><div class="field">{{#SURE_FAULT}}<p class="fault" id="sure-fault">{{>SENTENCE}}</p>{{/SURE_FAULT}}<label class="tick" for="sure"><input type="checkbox" id="sure" name="sure" value="yes"><span>确定退还这 {{COUNT}} 笔，共 {{AMOUNT}} 元</span></label></div></noscript>
<div class="actions"><button type="submit" data-busy="正在批准">批准退还 {{COUNT}} 笔，共 {{AMOUNT}} 元</button></div>
</form>
<dialog id="approve-first" aria-labelledby="approve-title"><h2 id="approve-title">退还 {{COUNT}} 笔，共 {{AMOUNT}} 元</h2><p>批准后马上开始退款，不能撤回。</p><form method="dialog" class="actions"><button class="second" type="submit" value="no" autofocus>取消</button><button class="danger" type="submit" value="ok">批准退款</button></form></dialog>{{/MAY_APPROVE}}
{{#MAY_DROP}}<form method="post" action="{{BASE}}{{ADDRESS}}"><input type="hidden" name="csrf" value="{{CSRF}}"><div class="actions"><button class="second" type="submit" name="action" value="drop" data-busy="正在撤销">不退了，撤销</button></div></form>{{/MAY_DROP}}{{/WAITING}}
{{#REFUSED}}<div class="banner fault"><p>{{COUNT}} 笔被支付渠道拒绝，见下。可以再退一次；仍退不回的，在日结里人工退款。</p></div>
{{#AGAIN}}<form method="post" action="{{BASE}}{{ADDRESS}}"><input type="hidden" name="csrf" value="{{CSRF}}"><div class="actions"><button class="second" type="submit" name="action" value="again" data-busy="正在办理">被拒绝的再退一次</button></div></form>{{/AGAIN}}{{/REFUSED}}
{{#MAY_EXPORT}}<form method="post" action="{{BASE}}{{ADDRESS}}" data-download><input type="hidden" name="csrf" value="{{CSRF}}"><div class="actions"><button class="second" type="submit" name="action" value="xlsx" data-busy="正在导出">导出 XLSX</button></div></form>{{/MAY_EXPORT}}
</section>
<section class="sheet" aria-labelledby="lines">
<h2 id="lines">名单</h2>
{{>LINES}}
{{>PAGES}}
</section>
{{/MAIN}}
