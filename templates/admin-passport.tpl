{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}办理通行证{{/TITLE}}
{{#MAIN}}
{{! One passport: EMAIL, MOBILE (MASKED), NAMED (NAME, ID_TYPE, ID_NUMBER), REGISTERED (ID, NUMBER, BADGE, AT_SITE), CREATED, ACTIVE, DISABLED, SESSIONS; OUT_OF_USE, IN_USE or NEW.
    KEPT goes into every address. MAY_RESEND, MAY_ACTIVATE, MAY_MAIL, MAY_END, MAY_DISABLE or MAY_ENABLE: what may be done, each with what was mistyped in it. NOTE repeated or NO_NOTES. REFUSED: a mail never came there. DONE_…: what was just done. }}
<p class="back">{{#BACK}}<a href="{{BASE}}admin-passports?find={{FIND}}">返回查找结果</a>{{/BACK}}{{#BACK_EMPTY}}<a href="{{BASE}}admin-passports">返回通行证</a>{{/BACK_EMPTY}}</p>
<div class="head" id="passport"><h1 id="form" tabindex="-1">{{#NAMED}}{{NAME}}的{{/NAMED}}通行证</h1><p>{{#OUT_OF_USE}}<span class="badge">已停用</span>{{/OUT_OF_USE}}{{#IN_USE}}<span class="badge done">已激活</span>{{/IN_USE}}{{#NEW}}<span class="badge wait">未激活</span>{{/NEW}}</p></div>
{{>FAULT_SUMMARY}}
{{#DONE_RESEND}}<div class="banner done" role="status"><p>激活邮件已重新发出，24 小时内有效。</p></div>{{/DONE_RESEND}}
{{#DONE_ENOUGH}}<div class="banner wait" role="status"><p>这个邮箱一小时内已经收到三封邮件，没有再发。请本人先查看收件箱和垃圾邮件，或当面激活。</p></div>{{/DONE_ENOUGH}}
{{#DONE_ACTIVATE}}<div class="banner done" role="status"><p>已激活，本人可以用注册时的密码登录。</p></div>{{/DONE_ACTIVATE}}
{{#DONE_MAIL}}<div class="banner done" role="status"><p>邮箱已更改，登录都已退出；新旧两个邮箱都会收到通知。</p></div>{{/DONE_MAIL}}
{{#DONE_DISABLE}}<div class="banner done" role="status"><p>已停用，登录都已退出。</p></div>{{/DONE_DISABLE}}
{{#DONE_ENABLE}}<div class="banner done" role="status"><p>已恢复，本人可以用原来的密码登录。</p></div>{{/DONE_ENABLE}}
{{#DONE_END}}<div class="banner done" role="status"><p>所有设备上的登录都已退出。</p></div>{{/DONE_END}}
{{#REFUSED}}<div class="banner wait"><p>{{>AT}} 发往这个邮箱的邮件{{#ANSWERED}}被对方服务器退回（{{CODE}}）{{/ANSWERED}}{{#UNREACHED}}试了三天没有送到{{/UNREACHED}}，以后也没有收到别的。请本人核对邮箱，写错了或不再使用就更改。</p></div>{{/REFUSED}}
<section class="sheet" aria-labelledby="owner">
<div class="apart"><h2 id="owner">本人</h2>{{#MASKED}}<form method="post" action="{{BASE}}admin-passport?id={{ID}}{{KEPT}}"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="second brief" type="submit" name="action" value="unmask" data-busy="正在显示">显示完整号码</button></form>{{/MASKED}}</div>
{{#MASKED}}<p class="hint">显示一次，记入审计。</p>{{/MASKED}}
<dl class="data">
{{#NAMED}}<div><dt>姓名</dt><dd>{{NAME}}</dd></div>
<div><dt>证件号码</dt><dd><span class="whole">{{ID_NUMBER}}</span><small>{{ID_TYPE}}</small></dd></div>
{{/NAMED}}<div><dt>邮箱</dt><dd>{{EMAIL}}</dd></div>
<div><dt>手机</dt><dd><span class="whole">{{MOBILE}}</span></dd></div>
{{#REGISTERED}}<div><dt>最近一次报名</dt><dd>{{>BADGE}}{{#AT_SITE}} <a class="whole" href="{{BASE}}admin-registration?id={{ID}}">{{NUMBER}}</a><small>{{SITE}}</small>{{/AT_SITE}}</dd></div>
{{/REGISTERED}}<div><dt>注册</dt><dd>{{>CREATED}}</dd></div>
{{#ACTIVE}}<div><dt>激活</dt><dd>{{>SINCE}}</dd></div>
{{/ACTIVE}}{{#DISABLED}}<div><dt>停用</dt><dd>{{>SINCE}}</dd></div>
{{/DISABLED}}<div><dt>现在登录</dt><dd>{{SESSIONS}} 处</dd></div>
</dl>
</section>
{{#MAY_RESEND}}<form class="sheet" method="post" action="{{BASE}}admin-passport?id={{ID}}{{KEPT}}">
<input type="hidden" name="csrf" value="{{CSRF}}">
<h2>重新发送激活邮件</h2>
<p>发到 {{EMAIL}}，本人打开链接、输入注册时的密码就能激活。</p>
<div class="actions"><button type="submit" name="action" value="resend" data-busy="正在发送">重新发送激活邮件</button></div>
</form>{{/MAY_RESEND}}
{{#MAY_ACTIVATE}}<form class="sheet" method="post" action="{{BASE}}admin-passport?id={{ID}}{{KEPT}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<h2>当面激活</h2>
<p>邮件收不到时才用。激活以后，这个邮箱和手机号码只属于这个通行证。请核对本人的证件，并请本人念出注册时的邮箱和手机号码。</p>
<div class="field">
<label for="activate_document">看到的证件</label>
{{#ACTIVATE_DOCUMENT_FAULT}}<p class="fault" id="activate_document-fault">{{>SENTENCE}}</p>{{/ACTIVATE_DOCUMENT_FAULT}}
<select class="middle" id="activate_document" name="activate_document"{{#ACTIVATE_DOCUMENT_FAULT}} aria-describedby="activate_document-fault" aria-invalid="true"{{/ACTIVATE_DOCUMENT_FAULT}}><option value="">请选择</option>{{#ACTIVATE_OPTION}}<option value="{{CODE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{WORDS}}</option>{{/ACTIVATE_OPTION}}</select>
</div>
<div class="field">{{#ACTIVATE_SEEN_FAULT}}<p class="fault" id="activate_seen-fault">{{>SENTENCE}}</p>{{/ACTIVATE_SEEN_FAULT}}<label class="tick" for="activate_seen"><input type="checkbox" id="activate_seen" name="activate_seen" value="yes"{{#ACTIVATE_SEEN}} checked{{/ACTIVATE_SEEN}}{{#ACTIVATE_SEEN_FAULT}} aria-describedby="activate_seen-fault" aria-invalid="true"{{/ACTIVATE_SEEN_FAULT}}><span>我已当面核对本人的证件</span></label></div>
<div class="actions"><button class="second" type="submit" name="action" value="activate" data-busy="正在激活">激活这 1 个通行证</button></div>
</form>{{/MAY_ACTIVATE}}
{{#MAY_MAIL}}<form class="sheet" method="post" action="{{BASE}}admin-passport?id={{ID}}{{KEPT}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<h2>更改邮箱</h2>
<p>本人收不到原邮箱的邮件时才用。更改以后，所有设备上的登录退出，发到原邮箱的链接作废，新旧两个邮箱都会收到通知；密码不变。</p>
<div class="field">
<label for="email">新的邮箱</label>
{{#EMAIL_FAULT}}<p class="fault" id="email-fault">{{>SENTENCE}}</p>{{/EMAIL_FAULT}}
<input class="middle" id="email" name="email" type="email" value="{{TYPED_EMAIL}}" autocomplete="off"{{#EMAIL_FAULT}} aria-describedby="email-fault" aria-invalid="true"{{/EMAIL_FAULT}}>
</div>
<div class="field">
<label for="mail_document">看到的证件</label>
{{#MAIL_DOCUMENT_FAULT}}<p class="fault" id="mail_document-fault">{{>SENTENCE}}</p>{{/MAIL_DOCUMENT_FAULT}}
<select class="middle" id="mail_document" name="mail_document"{{#MAIL_DOCUMENT_FAULT}} aria-describedby="mail_document-fault" aria-invalid="true"{{/MAIL_DOCUMENT_FAULT}}><option value="">请选择</option>{{#MAIL_OPTION}}<option value="{{CODE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{WORDS}}</option>{{/MAIL_OPTION}}</select>
</div>
<div class="field">{{#MAIL_SEEN_FAULT}}<p class="fault" id="mail_seen-fault">{{>SENTENCE}}</p>{{/MAIL_SEEN_FAULT}}<label class="tick" for="mail_seen"><input type="checkbox" id="mail_seen" name="mail_seen" value="yes"{{#MAIL_SEEN}} checked{{/MAIL_SEEN}}{{#MAIL_SEEN_FAULT}} aria-describedby="mail_seen-fault" aria-invalid="true"{{/MAIL_SEEN_FAULT}}><span>我已当面核对本人的证件</span></label></div>
<div class="actions"><button class="second" type="submit" name="action" value="mail" data-busy="正在更改">更改邮箱</button></div>
</form>{{/MAY_MAIL}}
{{#MAY_END}}<form class="sheet" method="post" action="{{BASE}}admin-passport?id={{ID}}{{KEPT}}" data-confirm="end-first" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<h2>退出所有设备</h2>
<p>{{SESSIONS}} 处登录马上退出；没有保存的填写会丢失，密码不变。</p>
<noscript><div class="field">{{#SURE_FAULT}}<p class="fault" id="sure-fault">{{>SENTENCE}}</p>{{/SURE_FAULT}}<label class="tick" for="sure"><input type="checkbox" id="sure" name="sure" value="yes"><span>确定退出 {{SESSIONS}} 处登录</span></label></div></noscript>
<div class="actions"><button class="danger" type="submit" name="action" value="end" data-busy="正在退出">退出 {{SESSIONS}} 处登录</button></div>
</form>
<dialog id="end-first" aria-labelledby="end-title"><h2 id="end-title">要退出 {{SESSIONS}} 处登录吗</h2><p>没有保存的填写会丢失。本人可以用原来的密码再登录。</p><form method="dialog" class="actions"><button class="danger" type="submit" value="ok">退出登录</button><button class="second" type="submit" value="no" autofocus>取消</button></form></dialog>{{/MAY_END}}
{{#MAY_DISABLE}}<form class="sheet" method="post" action="{{BASE}}admin-passport?id={{ID}}{{KEPT}}" data-confirm="disable-first" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<h2>停用通行证</h2>
<p>账号被人使用时才停用：{{SESSIONS}} 处登录马上退出，不能再登录，也不能重设密码；报名和缴费都不变，名额仍按原来的期限保留。可以恢复。</p>
<div class="field">
<label for="words">原因</label>
<p class="hint" id="words-hint">只有工作人员看到，不写证件号码</p>
{{#WORDS_FAULT}}<p class="fault" id="words-fault">{{>SENTENCE}}</p>{{/WORDS_FAULT}}
<input id="words" name="words" type="text" value="{{TYPED_WORDS}}" maxlength="200" autocomplete="off" aria-describedby="words-hint{{#WORDS_FAULT}} words-fault{{/WORDS_FAULT}}"{{#WORDS_FAULT}} aria-invalid="true"{{/WORDS_FAULT}}>
</div>
<noscript><div class="field">{{#DISABLE_SURE_FAULT}}<p class="fault" id="disable_sure-fault">{{>SENTENCE}}</p>{{/DISABLE_SURE_FAULT}}<label class="tick" for="disable_sure"><input type="checkbox" id="disable_sure" name="sure" value="yes"><span>确定停用这 1 个通行证</span></label></div></noscript>
<div class="actions"><button class="danger" type="submit" name="action" value="disable" data-busy="正在停用">停用这 1 个通行证</button></div>
</form>
<dialog id="disable-first" aria-labelledby="disable-title"><h2 id="disable-title">要停用这个通行证吗</h2><p>{{SESSIONS}} 处登录马上退出，本人不能再登录，直到工作人员恢复。</p><form method="dialog" class="actions"><button class="danger" type="submit" value="ok">停用</button><button class="second" type="submit" value="no" autofocus>取消</button></form></dialog>{{/MAY_DISABLE}}
{{#MAY_ENABLE}}<form class="sheet" method="post" action="{{BASE}}admin-passport?id={{ID}}{{KEPT}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<h2>恢复通行证</h2>
<p>本人可以用原来的密码登录，报名都还在。</p>
<div class="field">
<label for="words">原因</label>
<p class="hint" id="words-hint">只有工作人员看到，不写证件号码</p>
{{#WORDS_FAULT}}<p class="fault" id="words-fault">{{>SENTENCE}}</p>{{/WORDS_FAULT}}
<input id="words" name="words" type="text" value="{{TYPED_WORDS}}" maxlength="200" autocomplete="off" aria-describedby="words-hint{{#WORDS_FAULT}} words-fault{{/WORDS_FAULT}}"{{#WORDS_FAULT}} aria-invalid="true"{{/WORDS_FAULT}}>
</div>
<div class="actions"><button type="submit" name="action" value="enable" data-busy="正在恢复">恢复这 1 个通行证</button></div>
</form>{{/MAY_ENABLE}}
<section class="sheet" aria-labelledby="notes">
<h2 id="notes">办理记录</h2>
{{#NO_NOTES}}<p class="quiet">工作人员还没有为这个通行证办理过。</p>{{/NO_NOTES}}
<ul class="plain">
{{#NOTE}}<li>{{>AT}} {{STAFF}}：{{#DID_ACTIVATE}}当面激活{{/DID_ACTIVATE}}{{#DID_MAIL}}更改邮箱{{/DID_MAIL}}{{#DID_DISABLE}}停用{{/DID_DISABLE}}{{#DID_ENABLE}}恢复{{/DID_ENABLE}}{{#SAW}}（看到{{DOCUMENT_NAME}}）{{/SAW}} {{WORDS}}</li>
{{/NOTE}}</ul>
</section>
{{/MAIN}}
