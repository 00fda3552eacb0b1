{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}核对报名信息{{/TITLE}}
{{#MAIN}}
{{! AT_<STAGE>, or IN_DOUBT where staff have to decide about money; REVIEWED or UNREVIEWED (the rule it was submitted under).
    APPLY, AMEND: what may be done now. CONFIRM: the question as a page of its own.
    REASONS: COUNT, LISTED repeated with LABEL, WORDS and FIELD, HERE or ELSEWHERE (left empty); the same WORDS in <FIELD>_REASON at their place, MARKS on the photo. The person's fields by their names;
    CHOICE repeated; APPROVED, APPLIED with WHEN. }}
{{>STEPS}}
<div class="head"><h1>核对报名信息</h1>
{{#AT_REVIEW}}<p>请逐项核对。申请审核后不能再改，审核未通过时才能修改。</p>{{/AT_REVIEW}}
{{#AT_PENDING}}<p>已申请审核，考点正在核对。审核期间只能查看。</p>{{/AT_PENDING}}
{{#AT_REJECTED}}<p>改正下面的问题后，再次申请审核。</p>{{/AT_REJECTED}}
{{#AT_PAYMENT}}{{#REVIEWED}}<p>审核已通过，信息和照片已锁定，与考点核对过的一致，不能再改。</p>{{/REVIEWED}}{{#UNREVIEWED}}<p>本考点不审核。支付前仍可修改，支付后不能再改。</p>{{/UNREVIEWED}}{{/AT_PAYMENT}}
{{#IN_DOUBT}}<p>一笔付款正在核对，请不要再付款。<a href="{{BASE}}payment">查看缴费情况</a></p>{{/IN_DOUBT}}
{{#AT_PAID}}<p>已支付，报名完成。信息不能再改。</p>{{/AT_PAID}}
{{#AT_CONFIRMED}}<p>已支付并现场确认。信息不能再改。</p>{{/AT_CONFIRMED}}
{{>BADGE}}</div>
{{>FAULT_SUMMARY}}
{{>PHOTO_NOTE}}
{{#REASONS}}<div class="faults" aria-labelledby="reasons">
<h2 id="reasons">审核未通过，有 {{COUNT}} 处需要改正</h2>
<ol>{{#LISTED}}<li>{{#HERE}}<a href="#{{FIELD}}">{{/HERE}}{{#ELSEWHERE}}<a href="{{BASE}}profile#{{FIELD}}">{{/ELSEWHERE}}<strong>{{>LABEL}}</strong> {{WORDS}}</a></li>{{/LISTED}}</ol>
</div>{{/REASONS}}
{{#APPLIED}}<div class="banner"><p>{{>WHEN}} 已申请审核。考点审核后，结果会在“当前考次”显示。</p></div>{{/APPLIED}}
{{#AT_PAYMENT}}<section class="sheet next-step no-print">
<div class="what">{{#REVIEWED}}{{#APPROVED}}<p>审核已于 {{>WHEN}} 通过。</p>{{/APPROVED}}{{/REVIEWED}}<p>应付 <strong>{{SUM}} 元</strong>，过时未支付，名额会让给他人。</p>
<div class="actions"><a class="button" href="{{BASE}}payment">去支付</a></div></div>
{{>COUNTDOWN}}
</section>{{/AT_PAYMENT}}
{{#CONFIRM}}<section class="sheet no-print" aria-labelledby="question">
<h2 id="question">现在申请审核吗</h2>
<p>申请后不能再修改信息和照片，审核未通过时才能修改。</p>
<form method="post" action="{{BASE}}review">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">
<div class="actions"><button type="submit" data-busy="正在申请">确定</button><a class="button second" href="{{BASE}}review">取消</a></div>
</form>
</section>{{/CONFIRM}}
<section class="paper" id="form" tabindex="-1" aria-labelledby="form-name">
<header><h2 id="form-name">全国计算机等级考试报名登记表</h2><p><span class="whole">{{SITTING}}（第 {{SITTING_NUMBER}} 次）</span><span class="whole">报名号 {{REGISTRATION_NUMBER}}</span></p></header>
<div class="body"><figure class="portrait" id="photo" tabindex="-1">{{#PORTRAIT}}<div class="drawn"><img src="{{BASE}}portrait?v={{TAG}}" alt="您上传的照片" width="132" height="192">{{>MARKS}}</div>{{/PORTRAIT}}{{#PHOTO_REASON}}<p class="fault">{{WORDS}}</p>{{/PHOTO_REASON}}{{#AMEND}}<a class="button second brief" href="{{BASE}}photo">修改照片</a>{{/AMEND}}</figure>
<dl class="ruled">
<div id="name"><dt>姓名</dt><dd>{{NAME}}{{#HAS_PINYIN}} <span class="quiet">{{PINYIN}}</span>{{/HAS_PINYIN}}{{#NAME_REASON}}<p class="fault">{{WORDS}}</p>{{/NAME_REASON}}{{#PINYIN_REASON}}<p class="fault" id="pinyin">{{WORDS}}</p>{{/PINYIN_REASON}}</dd></div>
<div id="sex"><dt>性别</dt><dd>{{#MALE}}男{{/MALE}}{{#FEMALE}}女{{/FEMALE}}{{#SEX_REASON}}<p class="fault">{{WORDS}}</p>{{/SEX_REASON}}</dd></div>
<div id="id_type"><dt>证件类型</dt><dd>{{ID_TYPE}}{{#ID_TYPE_REASON}}<p class="fault">{{WORDS}}</p>{{/ID_TYPE_REASON}}</dd></div>
<div id="birth"><dt>出生日期</dt><dd><span class="whole">{{BIRTH_YEAR}}年{{BIRTH_MONTH}}月{{BIRTH_DAY}}日</span>{{#BIRTH_REASON}}<p class="fault">{{WORDS}}</p>{{/BIRTH_REASON}}</dd></div>
<div class="wide" id="id_number"><dt>证件号码</dt><dd>{{ID_NUMBER}}{{#ID_NUMBER_REASON}}<p class="fault">{{WORDS}}</p>{{/ID_NUMBER_REASON}}</dd></div>
<div id="ethnic"><dt>民族</dt><dd>{{ETHNIC}}{{#ETHNIC_REASON}}<p class="fault">{{WORDS}}</p>{{/ETHNIC_REASON}}</dd></div>
<div id="career"><dt>职业</dt><dd>{{CAREER}}{{#CAREER_REASON}}<p class="fault">{{WORDS}}</p>{{/CAREER_REASON}}</dd></div>
<div id="education"><dt>文化程度</dt><dd>{{EDUCATION}}{{#EDUCATION_REASON}}<p class="fault">{{WORDS}}</p>{{/EDUCATION_REASON}}</dd></div>
<div id="training"><dt>培训类型</dt><dd>{{TRAINING}}{{#TRAINING_REASON}}<p class="fault">{{WORDS}}</p>{{/TRAINING_REASON}}</dd></div>
<div class="wide" id="phone"><dt>联系电话</dt><dd>{{PHONE}}{{#PHONE_REASON}}<p class="fault">{{WORDS}}</p>{{/PHONE_REASON}}</dd></div>
{{#HAS_SCHOOL}}<div id="school"><dt>学校</dt><dd>{{SCHOOL}}{{#SCHOOL_REASON}}<p class="fault">{{WORDS}}</p>{{/SCHOOL_REASON}}</dd></div>
<div id="department"><dt>院系</dt><dd>{{DEPARTMENT}}{{#DEPARTMENT_REASON}}<p class="fault">{{WORDS}}</p>{{/DEPARTMENT_REASON}}</dd></div>
<div id="grade"><dt>年级</dt><dd>{{GRADE}}{{#GRADE_REASON}}<p class="fault">{{WORDS}}</p>{{/GRADE_REASON}}</dd></div>
<div id="class_name"><dt>班级</dt><dd>{{CLASS_NAME}}{{#CLASS_NAME_REASON}}<p class="fault">{{WORDS}}</p>{{/CLASS_NAME_REASON}}</dd></div>
<div class="wide" id="student_number"><dt>学号</dt><dd>{{STUDENT_NUMBER}}{{#STUDENT_NUMBER_REASON}}<p class="fault">{{WORDS}}</p>{{/STUDENT_NUMBER_REASON}}</dd></div>
{{/HAS_SCHOOL}}{{#HAS_ADDRESS}}<div class="wide" id="address"><dt>地址</dt><dd>{{ADDRESS}}{{#HAS_POSTCODE}}（邮编 {{POSTCODE}}）{{/HAS_POSTCODE}}{{#ADDRESS_REASON}}<p class="fault">{{WORDS}}</p>{{/ADDRESS_REASON}}</dd></div>
{{/HAS_ADDRESS}}{{#HAS_EMAIL}}<div class="wide" id="email"><dt>电子邮件</dt><dd>{{EMAIL}}{{#EMAIL_REASON}}<p class="fault">{{WORDS}}</p>{{/EMAIL_REASON}}</dd></div>
{{/HAS_EMAIL}}<div class="wide" id="site"><dt>考点</dt><dd>{{SITE_NAME}}（{{SITE_CODE}}）{{#SITE_REASON}}<p class="fault">{{WORDS}}</p>{{/SITE_REASON}}</dd></div>
</dl></div>
{{#SUBJECT_REASON}}<p class="fault banner">{{WORDS}}</p>{{/SUBJECT_REASON}}
<table class="to-cards fees" id="subject"><thead><tr><th scope="col">报考科目</th><th scope="col">级别与时长</th><th scope="col" class="num">费用</th></tr></thead>
<tbody>{{#CHOICE}}<tr><th scope="row">{{CODE}} {{SUBJECT}}</th><td class="state quiet">{{#LEVEL_1}}一级{{/LEVEL_1}}{{#LEVEL_2}}二级{{/LEVEL_2}}{{#LEVEL_3}}三级{{/LEVEL_3}}{{#LEVEL_4}}四级{{/LEVEL_4}} · {{MINUTES}} 分钟</td><td class="num">{{FEE}} 元</td></tr>
{{/CHOICE}}</tbody>
<tfoot><tr><th scope="row">合计</th><td></td><td class="num">{{SUM}} 元</td></tr></tfoot></table>
<div class="sign"><p>本人承诺以上信息真实、准确。</p><p>考生签名：________________　日期：______年____月____日</p></div>
</section>
{{#AT_REVIEW}}{{>COUNTDOWN}}{{/AT_REVIEW}}{{#AT_REJECTED}}{{>COUNTDOWN}}{{/AT_REJECTED}}
<div class="actions">
{{#APPLY}}<a class="button" id="apply" href="{{BASE}}review?confirm=1">申请信息审核</a>{{/APPLY}}
{{#AMEND}}<a class="button second" href="{{BASE}}subjects">修改报考信息</a><a class="button second" href="{{BASE}}profile">修改基本信息</a>{{/AMEND}}
<button class="link" type="button" data-print hidden>打印登记表</button>
</div>
{{#APPLY}}<dialog id="apply-first" aria-labelledby="apply-title"><h2 id="apply-title">申请审核后不能再修改</h2><p>信息和照片会交给考点审核，审核未通过时才能修改。</p>
<div class="actions"><form method="post" action="{{BASE}}review"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><button type="submit" data-busy="正在申请">确定</button></form><form method="dialog"><button class="second" type="submit">取消</button></form></div></dialog>{{/APPLY}}
{{/MAIN}}
