{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}日结{{/TITLE}}
{{#MAIN}}
{{! One DAY of money, OF_SITE with NAME or OF_ALL; BEFORE and AFTER: the days beside it. CLOSES, or OPEN with LEFT lines to settle. WITH_SUMS: SUM repeated by site and
    gateway, LISTED, LIST_TO_COME or NO_LIST; WITHOUT_SUMS. LINE repeated: WHAT it is, OURS and THEIRS by what they are (AGAINST_…, TO_COUNT, TO_GIVE_BACK), SETTLED with WORDS, WAITS or WAITS_FOR_REFUND, or FORM with what can be done, ASKED when it was just sent, else OTHER with NTH. DONE: just done. MAY_EXPORT: the day as a table. }}
<p class="back"><a href="{{BASE}}admin-money">返回对账</a></p>
<div class="head"><div class="apart"><h1 id="form" tabindex="-1">{{>DAY}} 日结</h1><p><a class="target" href="{{BASE}}{{BEFORE}}">前一天</a>{{#WITH_AFTER}}　<a class="target" href="{{BASE}}{{AFTER}}">后一天</a>{{/WITH_AFTER}}</p></div><p>{{#OF_SITE}}{{NAME}}{{/OF_SITE}}{{#OF_ALL}}全部考点{{/OF_ALL}}</p></div>
{{>FAULT_SUMMARY}}
{{#DONE}}<div class="banner done" role="status"><p>已处理。</p></div>{{/DONE}}
{{#CLOSES}}<div class="banner done"><p>账目相符。</p></div>{{/CLOSES}}
{{#OPEN}}<div class="banner wait"><p>还有 {{LEFT}} 项要处理，见下。</p></div>{{/OPEN}}
<section class="sheet" aria-labelledby="sums">
<h2 id="sums">收款和退款</h2>
{{#WITH_SUMS}}<table class="to-cards figures">
<thead><tr><th scope="col">渠道</th><th scope="col" class="num">笔数</th><th scope="col" class="num">收款</th><th scope="col" class="num">账单收款</th><th scope="col" class="num">退款</th><th scope="col" class="num">账单退款</th></tr></thead>
<tbody>
{{#SUM}}<tr><th scope="row">{{#ALIPAY}}支付宝{{/ALIPAY}}{{#WECHAT}}微信支付{{/WECHAT}}{{#COUNTER}}考点收费{{/COUNTER}} <small class="quiet">{{SITE_CODE}} {{SITE_NAME}}</small></th><td class="num" data-k="笔数">{{PAYMENTS}}</td><td class="num" data-k="收款">{{CAME}}</td><td class="num" data-k="账单收款">{{#LISTED}}{{LISTED_CAME}}{{/LISTED}}{{#LIST_TO_COME}}未到{{/LIST_TO_COME}}{{#NO_LIST}}—{{/NO_LIST}}</td><td class="num" data-k="退款">{{WENT}}</td><td class="num" data-k="账单退款">{{#LISTED}}{{LISTED_WENT}}{{/LISTED}}{{#LIST_TO_COME}}未到{{/LIST_TO_COME}}{{#NO_LIST}}—{{/NO_LIST}}</td></tr>
{{/SUM}}</tbody>
</table>
<p class="hint">单位：元。账单次日上午下载。</p>
{{#MAY_EXPORT}}<form method="post" action="{{BASE}}{{ADDRESS}}" data-download><input type="hidden" name="csrf" value="{{CSRF}}"><div class="actions"><button class="second" type="submit" name="action" value="xlsx" data-busy="正在导出">导出 XLSX</button></div></form>{{/MAY_EXPORT}}{{/WITH_SUMS}}
{{#WITHOUT_SUMS}}<p class="quiet">这一天没有收款，也没有退款。</p>{{/WITHOUT_SUMS}}
</section>
{{#WITH_LINES}}<section class="sheet" aria-labelledby="lines">
<h2 id="lines">不相符的</h2>
<ul class="plain">
{{#LINE}}<li class="stack">
<div><h3>{{WHAT}}</h3>
<p>{{#ALIPAY}}支付宝{{/ALIPAY}}{{#WECHAT}}微信支付{{/WECHAT}}{{#COUNTER}}考点收费{{/COUNTER}} <span class="whole">{{NUMBER}}</span>{{#OF_ALL}} <small class="quiet">{{SITE_CODE}}</small>{{/OF_ALL}}{{#AGAINST_LIST}}　系统 {{OURS}} 元，账单 {{THEIRS}} 元{{/AGAINST_LIST}}{{#AGAINST_DUE}}　收到 {{OURS}} 元，应付 {{THEIRS}} 元{{/AGAINST_DUE}}{{#AGAINST_COUNT}}　收据 {{OURS}} 元，点款 {{THEIRS}} 元{{/AGAINST_COUNT}}{{#TO_COUNT}}　收据 {{OURS}} 元{{/TO_COUNT}}{{#AGAINST_COST}}　实收 {{OURS}} 元，科目费用 {{THEIRS}} 元{{/AGAINST_COST}}{{#TO_GIVE_BACK}}　应退 {{OURS}} 元{{/TO_GIVE_BACK}}{{#OF_REGISTRATION}}　<a class="whole" href="{{BASE}}admin-registration?id={{ID}}">查看报名</a>{{/OF_REGISTRATION}}</p></div>
{{#SETTLED}}<p class="quiet">已说明：{{WORDS}}</p>{{/SETTLED}}
{{#WAITS}}<p class="quiet">等账单到了再看，不用处理。</p>{{/WAITS}}
{{#WAITS_FOR_REFUND}}<p class="quiet">系统一直在向支付平台申请，退成后自动结清。几天都没有退成，请系统管理员查看后台程序的日志。</p>{{/WAITS_FOR_REFUND}}
{{#FORM}}<form class="stack" method="post" action="{{BASE}}{{ADDRESS}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="kind" value="{{KIND}}"><input type="hidden" name="key" value="{{KEY}}">
{{#LINE_FAULT}}<p class="fault">{{>SENTENCE}}</p>{{/LINE_FAULT}}
{{#WITH_WORDS}}<div class="field"><label for="{{#ASKED}}explanation{{/ASKED}}{{#OTHER}}explanation-{{NTH}}{{/OTHER}}">说明</label>
<input id="{{#ASKED}}explanation{{/ASKED}}{{#OTHER}}explanation-{{NTH}}{{/OTHER}}" name="explanation" type="text" maxlength="200" value="{{WORDS}}" autocomplete="off"></div>{{/WITH_WORDS}}
{{#COUNT}}<div class="field"><label for="{{#ASKED}}amount{{/ASKED}}{{#OTHER}}amount-{{NTH}}{{/OTHER}}">点款金额（元）</label>
<input class="short" id="{{#ASKED}}amount{{/ASKED}}{{#OTHER}}amount-{{NTH}}{{/OTHER}}" name="amount" type="text" inputmode="decimal" value="{{AMOUNT}}" autocomplete="off"></div>{{/COUNT}}
{{#PAY_OUT}}<div class="field"><label for="{{#ASKED}}paper{{/ASKED}}{{#OTHER}}paper-{{NTH}}{{/OTHER}}">退款收据编号</label>
<input class="middle" id="{{#ASKED}}paper{{/ASKED}}{{#OTHER}}paper-{{NTH}}{{/OTHER}}" name="paper" type="text" maxlength="30" value="{{PAPER}}" autocomplete="off"></div>{{/PAY_OUT}}
{{#ASK}}<noscript><label class="tick" for="{{#ASKED}}sure{{/ASKED}}{{#OTHER}}sure-{{NTH}}{{/OTHER}}"><input type="checkbox" id="{{#ASKED}}sure{{/ASKED}}{{#OTHER}}sure-{{NTH}}{{/OTHER}}" name="sure" value="yes"><span>按未付处理时勾选：名额让给他人，迟来的款项退回</span></label></noscript>{{/ASK}}
<div class="actions">{{#TAKE_OVER}}<button class="second" type="submit" name="action" value="take_over" data-busy="正在入账">按账单入账</button>{{/TAKE_OVER}}{{#RULE}}<button class="second" type="submit" name="action" value="keep">计入报名费</button><button class="second" type="submit" name="action" value="give_back">退还考生</button>{{/RULE}}{{#ASK}}<button class="second" type="submit" name="action" value="ask">再查一次</button><button class="danger" type="submit" name="action" value="give_up" data-confirm="give-up-{{NTH}}">按未付处理</button>{{/ASK}}{{#PAY_OUT}}<button class="second" type="submit" name="action" value="pay_out">已人工退款</button>{{/PAY_OUT}}{{#AGAIN}}<button class="second" type="submit" name="action" value="again">再退一次</button>{{/AGAIN}}{{#COUNT}}<button class="second" type="submit" name="action" value="count">保存点款</button>{{/COUNT}}{{#EXPLAIN}}<button class="second" type="submit" name="action" value="explain">写明原因，结清这一项</button>{{/EXPLAIN}}</div>
</form>
{{#ASK}}<dialog id="give-up-{{NTH}}" aria-labelledby="give-up-title-{{NTH}}"><h2 id="give-up-title-{{NTH}}">要按未付处理吗</h2><p>支付平台没有答复，可能已经扣款。按未付处理后，考生到期未付的名额会让给他人；迟来的款项能恢复名额就计入，否则原路退回。</p><form method="dialog" class="actions"><button class="second" type="submit" value="no" autofocus>再等等</button><button class="danger" type="submit" value="ok">按未付处理</button></form></dialog>{{/ASK}}{{/FORM}}
</li>
{{/LINE}}</ul>
</section>{{/WITH_LINES}}
{{/MAIN}}
