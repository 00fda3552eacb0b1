{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}停考退费预览{{/TITLE}}
{{#MAIN}}
{{! What a run would give back: SITTING, AT_SITE or EVERYWHERE, OF_SUBJECT or EVERY_SUBJECT; NOTHING, or ANY with COUNT and AMOUNT (FEN), SUMS, LINES, PAGES. MAY_MAKE: WORDS, why.
    CHANGED, WAITS: why it was not made. }}
<p class="back"><a href="{{BASE}}admin-refund-runs">返回停考退费</a></p>
<div class="head" id="run"><h1>停考退费预览</h1><p>{{SITTING}}，{{#AT_SITE}}{{NAME}}{{/AT_SITE}}{{#EVERYWHERE}}全部考点{{/EVERYWHERE}}，{{#OF_SUBJECT}}{{NAME}}{{/OF_SUBJECT}}{{#EVERY_SUBJECT}}全部科目{{/EVERY_SUBJECT}}</p></div>
{{>FAULT_SUMMARY}}
{{#CHANGED}}<div class="banner fault" role="alert"><p>笔数或金额刚刚有了变化，没有提出；下面已经是现在的数字，请看过再提出。</p></div>{{/CHANGED}}
{{#WAITS}}<div class="banner fault" role="alert"><p>同样范围的退费已有人提出，正等待批准。请到<a href="{{BASE}}admin-refund-runs">停考退费</a>查看。</p></div>{{/WAITS}}
{{#NOTHING}}<p class="quiet">这个范围里没有可以退的：没有人已支付，或者都已在退。</p>{{/NOTHING}}
{{#ANY}}<section class="sheet" aria-labelledby="sums">
<h2 id="sums">将退 {{COUNT}} 笔，共 {{AMOUNT}} 元</h2>
{{>SUMS}}
<p class="hint">网上支付的原路退回；考点收的由考点退还，逐笔记下退款收据。{{#EVERY_SUBJECT}}退完的报名变为“已取消”。{{/EVERY_SUBJECT}}{{#OF_SUBJECT}}只报这一科的，退完后变为“已取消”；还有别的科目的，其余照常。{{/OF_SUBJECT}}</p>
<div class="banner wait"><p>先在考点的开考科目里停止报名，否则之后支付的人不在这次退费里。</p></div>
</section>
{{#MAY_MAKE}}<form class="sheet" id="form" tabindex="-1" method="post" action="{{BASE}}{{ADDRESS}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="count" value="{{COUNT}}"><input type="hidden" name="amount" value="{{FEN}}">
<h2>提出退费</h2>
<p>提出以后还不退款，由另一位考点管理员或管理员批准。</p>
<div class="field"><label for="words">原因 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="words-hint">批准的人会看到，如：机房停电，考试取消</p>
{{#WORDS_FAULT}}<p class="fault" id="words-fault">{{>SENTENCE}}</p>{{/WORDS_FAULT}}
<input id="words" name="words" type="text" maxlength="200" value="{{WORDS}}" autocomplete="off" aria-describedby="words-hint{{#WORDS_FAULT}} words-fault{{/WORDS_FAULT}}"{{#WORDS_FAULT}} aria-invalid="true"{{/WORDS_FAULT}}></div>
<div class="actions"><button type="submit" name="action" value="make" data-busy="正在提出">提出退还 {{COUNT}} 笔，共 {{AMOUNT}} 元</button></div>
</form>{{/MAY_MAKE}}
<section class="sheet" aria-labelledby="lines">
<h2 id="lines">名单</h2>
{{>LINES}}
{{>PAGES}}
</section>{{/ANY}}
{{/MAIN}}
