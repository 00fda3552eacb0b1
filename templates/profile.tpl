{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}填写基本信息{{/TITLE}}
{{#MAIN}}
{{! The fields of domain::person_fields, each with its value, <FIELD>_OPTION to choose from, <FIELD>_FAULT, and <FIELD>_ADVICE with the
    WORDS of staff. FROM_ROSTER and <FIELD>_LOCKED where the school's list
    says what is so, ROSTER_FILLED when that has just been filled in. DERIVES where the document's number says birth and sex (BIRTH_SAID, SAYS_MALE, SAYS_FEMALE), else ASKS. STUDENT or
    NO_STUDENT. FILLS_IN at first, MENDS after 提交报考信息. CONFLICT: another window has saved a draft. GOES_ON: a draft of a change
    that was not handed in. PROPOSED: PINYIN follows from the name, or TYPED. SAVED: the draft's clock. }}
{{>STEPS}}
<div class="head"><h1>{{#FILLS_IN}}填写基本信息{{/FILLS_IN}}{{#MENDS}}修改基本信息{{/MENDS}}</h1><p>带 <span class="must">*</span> 的为必填。草稿会自动保存，换一台设备也能接着填。</p></div>
{{>FAULT_SUMMARY}}
{{#ROSTER_FILLED}}<div class="banner wait" role="status"><p>学籍库里有您的学籍，已填入<a href="#study">学业</a>一栏。还没有保存，请核对后再保存一次。</p></div>{{/ROSTER_FILLED}}
{{#ADVICE}}<div class="banner fault"><div><p><strong>审核未通过，考点写明了 {{COUNT}} 处</strong></p>
<ul class="plain">
{{#ADVISED}}<li><a class="target" href="#{{FIELD}}">{{>LABEL}}</a>：{{WORDS}}</li>
{{/ADVISED}}</ul>
<p>改好后保存，再到核对页申请信息审核。</p></div></div>{{/ADVICE}}
{{#GOES_ON}}<div class="banner"><div><p>这是 {{>SAVED_AT}} 保存的草稿，还没有生效。保存后才会改动报名信息。</p>
{{! A form of its own: as the first button of the one below it would be what Enter presses in each field. }}<form method="post" action="{{BASE}}profile"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="link" type="submit" name="intent" value="discard">放弃草稿，恢复已提交的内容</button></form></div></div>{{/GOES_ON}}
<form id="form" method="post" action="{{BASE}}profile" tabindex="-1" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="revision" value="{{REVISION}}">
<input type="hidden" id="draft" name="draft" value="{{DRAFT}}">
{{#CONFLICT}}{{! Enter presses the first button of a form: not this choice. }}<button type="submit" tabindex="-1" hidden>保存</button>
<section class="sheet" id="conflict" role="alert" tabindex="-1">
<h2>另一个窗口或设备保存过草稿</h2>
<p>两边的内容不一样，请选一份留下。另一份草稿保存于 {{>SAVED_AT}}。</p>
<table class="to-cards">
<thead><tr><th scope="col">项目</th><th scope="col">另一份</th><th scope="col">本页</th></tr></thead>
<tbody>
{{#DIFFERENCE}}<tr><th scope="row">{{>LABEL}}</th><td data-k="另一份">{{#OTHER}}{{TEXT}}{{#MALE}}男{{/MALE}}{{#FEMALE}}女{{/FEMALE}}{{#NOTHING}}（空）{{/NOTHING}}{{/OTHER}}</td><td data-k="本页">{{#MINE}}{{TEXT}}{{#MALE}}男{{/MALE}}{{#FEMALE}}女{{/FEMALE}}{{#NOTHING}}（空）{{/NOTHING}}{{/MINE}}</td></tr>
{{/DIFFERENCE}}</tbody>
</table>
<div class="actions"><button class="second" type="submit" name="intent" value="draft">留下本页的</button><a class="button second" href="{{BASE}}profile">改用另一份</a></div>
</section>{{/CONFLICT}}
<section class="sheet">
<h2>证件</h2>
<div class="pair">
<div class="field">
<label for="id_type">证件类型 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
{{#ID_TYPE_ADVICE}}<p class="hint" id="id_type-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/ID_TYPE_ADVICE}}
{{#ID_TYPE_FAULT}}<p class="fault" id="id_type-fault">{{>SENTENCE}}</p>{{/ID_TYPE_FAULT}}
<select id="id_type" name="id_type" aria-describedby="{{#ID_TYPE_ADVICE}}id_type-advice {{/ID_TYPE_ADVICE}}{{#ID_TYPE_FAULT}}id_type-fault{{/ID_TYPE_FAULT}}"{{#ID_TYPE_FAULT}} aria-invalid="true"{{/ID_TYPE_FAULT}}>
<option value="">请选择</option>
{{#ID_TYPE_OPTION}}<option value="{{CODE}}"{{#SELECTED}} selected{{/SELECTED}}>{{NAME}}</option>
{{/ID_TYPE_OPTION}}</select>
</div>
<div class="field">
<label for="id_number">证件号码 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="id_number-hint">考试时携带的那一件</p>
{{#ID_NUMBER_ADVICE}}<p class="hint" id="id_number-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/ID_NUMBER_ADVICE}}
{{#ID_NUMBER_FAULT}}<p class="fault" id="id_number-fault">{{>SENTENCE}}</p>{{/ID_NUMBER_FAULT}}
<input type="text" id="id_number" name="id_number" value="{{ID_NUMBER}}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="id_number-hint{{#ID_NUMBER_ADVICE}} id_number-advice{{/ID_NUMBER_ADVICE}}{{#ID_NUMBER_FAULT}} id_number-fault{{/ID_NUMBER_FAULT}}"{{#ID_NUMBER_FAULT}} aria-invalid="true"{{/ID_NUMBER_FAULT}}>
</div>
</div>
<div class="pair" id="said"{{#ASKS}} hidden{{/ASKS}}>
<div class="field"><label for="sex-said">性别 <small>（由证件号码得出）</small></label><output id="sex-said" for="id_number">{{#SAYS_MALE}}男{{/SAYS_MALE}}{{#SAYS_FEMALE}}女{{/SAYS_FEMALE}}</output></div>
<div class="field"><label for="birth-said">出生日期 <small>（由证件号码得出）</small></label><output id="birth-said" for="id_number">{{#BIRTH_SAID}}{{YEAR}}年{{MONTH}}月{{DAY}}日{{/BIRTH_SAID}}</output></div>
</div>
{{#DERIVES}}<noscript><p class="hint">改用其他证件时，请先选证件类型，再点“保存草稿”，就可以填写性别和出生日期。</p></noscript>{{/DERIVES}}
<div class="pair" id="asked"{{#DERIVES}} hidden{{/DERIVES}}>
<div class="field">
<label for="sex">性别 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
{{#SEX_ADVICE}}<p class="hint" id="sex-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/SEX_ADVICE}}
{{#SEX_FAULT}}<p class="fault" id="sex-fault">{{>SENTENCE}}</p>{{/SEX_FAULT}}
<select class="short" id="sex" name="sex" autocomplete="sex" aria-describedby="{{#SEX_ADVICE}}sex-advice {{/SEX_ADVICE}}{{#SEX_FAULT}}sex-fault{{/SEX_FAULT}}"{{#SEX_FAULT}} aria-invalid="true"{{/SEX_FAULT}}>
<option value="">请选择</option>
<option value="1"{{#SEX_MALE}} selected{{/SEX_MALE}}>男</option>
<option value="2"{{#SEX_FEMALE}} selected{{/SEX_FEMALE}}>女</option>
</select>
</div>
<div class="field">
<label for="birth">出生日期 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="birth-hint">8 位数字，如 20050920</p>
{{#BIRTH_ADVICE}}<p class="hint" id="birth-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/BIRTH_ADVICE}}
{{#BIRTH_FAULT}}<p class="fault" id="birth-fault">{{>SENTENCE}}</p>{{/BIRTH_FAULT}}
<input class="short" type="text" id="birth" name="birth" value="{{BIRTH}}" inputmode="numeric" autocomplete="bday" aria-describedby="birth-hint{{#BIRTH_ADVICE}} birth-advice{{/BIRTH_ADVICE}}{{#BIRTH_FAULT}} birth-fault{{/BIRTH_FAULT}}"{{#BIRTH_FAULT}} aria-invalid="true"{{/BIRTH_FAULT}}>
</div>
</div>
</section>
<section class="sheet">
<h2>个人</h2>
<div class="pair">
<div class="field">
<label for="name">姓名 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="name-hint">与证件完全一致</p>
{{#NAME_ADVICE}}<p class="hint" id="name-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/NAME_ADVICE}}
{{#NAME_FAULT}}<p class="fault" id="name-fault">{{>SENTENCE}}</p>{{/NAME_FAULT}}
<input type="text" id="name" name="name" value="{{NAME}}" autocomplete="name" aria-describedby="name-hint{{#NAME_ADVICE}} name-advice{{/NAME_ADVICE}}{{#NAME_FAULT}} name-fault{{/NAME_FAULT}}"{{#NAME_FAULT}} aria-invalid="true"{{/NAME_FAULT}}>
</div>
<div class="field">
<label for="pinyin">姓名拼音 <small>（选填）</small></label>
<p class="hint" id="pinyin-hint">{{#TYPED}}如 LIN ZHIXIA{{/TYPED}}{{#PROPOSED}}按姓名拟出，请核对{{/PROPOSED}}</p>
{{#PINYIN_ADVICE}}<p class="hint" id="pinyin-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/PINYIN_ADVICE}}
{{#PINYIN_FAULT}}<p class="fault" id="pinyin-fault">{{>SENTENCE}}</p>{{/PINYIN_FAULT}}
<input type="text" id="pinyin" name="pinyin" value="{{PINYIN}}"{{#PROPOSED}} data-proposed{{/PROPOSED}} autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="pinyin-hint{{#PINYIN_ADVICE}} pinyin-advice{{/PINYIN_ADVICE}}{{#PINYIN_FAULT}} pinyin-fault{{/PINYIN_FAULT}}"{{#PINYIN_FAULT}} aria-invalid="true"{{/PINYIN_FAULT}}>
</div>
</div>
<div class="pair">
<div class="field">
<label for="ethnic">民族 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
{{#ETHNIC_ADVICE}}<p class="hint" id="ethnic-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/ETHNIC_ADVICE}}
{{#ETHNIC_FAULT}}<p class="fault" id="ethnic-fault">{{>SENTENCE}}</p>{{/ETHNIC_FAULT}}
<select id="ethnic" name="ethnic" data-search aria-describedby="{{#ETHNIC_ADVICE}}ethnic-advice {{/ETHNIC_ADVICE}}{{#ETHNIC_FAULT}}ethnic-fault{{/ETHNIC_FAULT}}"{{#ETHNIC_FAULT}} aria-invalid="true"{{/ETHNIC_FAULT}}>
<option value="">请选择</option>
{{#ETHNIC_OPTION}}<option value="{{CODE}}"{{#SELECTED}} selected{{/SELECTED}}>{{CODE}} {{NAME}}</option>
{{/ETHNIC_OPTION}}</select>
</div>
<div class="field">
<label for="career">职业 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
{{#CAREER_ADVICE}}<p class="hint" id="career-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/CAREER_ADVICE}}
{{#CAREER_FAULT}}<p class="fault" id="career-fault">{{>SENTENCE}}</p>{{/CAREER_FAULT}}
<select id="career" name="career" data-search aria-describedby="{{#CAREER_ADVICE}}career-advice {{/CAREER_ADVICE}}{{#CAREER_FAULT}}career-fault{{/CAREER_FAULT}}"{{#CAREER_FAULT}} aria-invalid="true"{{/CAREER_FAULT}}>
<option value="">请选择</option>
{{#CAREER_OPTION}}<option value="{{CODE}}"{{#SELECTED}} selected{{/SELECTED}}>{{CODE}} {{NAME}}</option>
{{/CAREER_OPTION}}</select>
</div>
</div>
<div class="pair">
<div class="field">
<label for="education">文化程度 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
{{#EDUCATION_ADVICE}}<p class="hint" id="education-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/EDUCATION_ADVICE}}
{{#EDUCATION_FAULT}}<p class="fault" id="education-fault">{{>SENTENCE}}</p>{{/EDUCATION_FAULT}}
<select id="education" name="education" aria-describedby="{{#EDUCATION_ADVICE}}education-advice {{/EDUCATION_ADVICE}}{{#EDUCATION_FAULT}}education-fault{{/EDUCATION_FAULT}}"{{#EDUCATION_FAULT}} aria-invalid="true"{{/EDUCATION_FAULT}}>
<option value="">请选择</option>
{{#EDUCATION_OPTION}}<option value="{{CODE}}"{{#SELECTED}} selected{{/SELECTED}}>{{NAME}}</option>
{{/EDUCATION_OPTION}}</select>
</div>
<div class="field">
<label for="training">培训类型 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
{{#TRAINING_ADVICE}}<p class="hint" id="training-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/TRAINING_ADVICE}}
{{#TRAINING_FAULT}}<p class="fault" id="training-fault">{{>SENTENCE}}</p>{{/TRAINING_FAULT}}
<select id="training" name="training" aria-describedby="{{#TRAINING_ADVICE}}training-advice {{/TRAINING_ADVICE}}{{#TRAINING_FAULT}}training-fault{{/TRAINING_FAULT}}"{{#TRAINING_FAULT}} aria-invalid="true"{{/TRAINING_FAULT}}>
<option value="">请选择</option>
{{#TRAINING_OPTION}}<option value="{{CODE}}"{{#SELECTED}} selected{{/SELECTED}}>{{NAME}}</option>
{{/TRAINING_OPTION}}</select>
</div>
</div>
<div class="pair">
<div class="field">
<label for="phone">联系电话 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="phone-hint">手机，或带区号的座机。考点有事会打这个电话</p>
{{#PHONE_ADVICE}}<p class="hint" id="phone-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/PHONE_ADVICE}}
{{#PHONE_FAULT}}<p class="fault" id="phone-fault">{{>SENTENCE}}</p>{{/PHONE_FAULT}}
<input type="tel" id="phone" name="phone" value="{{PHONE}}" autocomplete="tel" aria-describedby="phone-hint{{#PHONE_ADVICE}} phone-advice{{/PHONE_ADVICE}}{{#PHONE_FAULT}} phone-fault{{/PHONE_FAULT}}"{{#PHONE_FAULT}} aria-invalid="true"{{/PHONE_FAULT}}>
</div>
<div class="field">
<label for="email">邮箱 <small>（选填）</small></label>
{{#EMAIL_ADVICE}}<p class="hint" id="email-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/EMAIL_ADVICE}}
{{#EMAIL_FAULT}}<p class="fault" id="email-fault">{{>SENTENCE}}</p>{{/EMAIL_FAULT}}
<input type="email" id="email" name="email" value="{{EMAIL}}" autocomplete="email" spellcheck="false" aria-describedby="{{#EMAIL_ADVICE}}email-advice {{/EMAIL_ADVICE}}{{#EMAIL_FAULT}}email-fault{{/EMAIL_FAULT}}"{{#EMAIL_FAULT}} aria-invalid="true"{{/EMAIL_FAULT}}>
</div>
</div>
<div class="pair">
<div class="field">
<label for="address">地址 <small>（选填）</small></label>
{{#ADDRESS_ADVICE}}<p class="hint" id="address-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/ADDRESS_ADVICE}}
{{#ADDRESS_FAULT}}<p class="fault" id="address-fault">{{>SENTENCE}}</p>{{/ADDRESS_FAULT}}
<input type="text" id="address" name="address" value="{{ADDRESS}}" autocomplete="address-line1" aria-describedby="{{#ADDRESS_ADVICE}}address-advice {{/ADDRESS_ADVICE}}{{#ADDRESS_FAULT}}address-fault{{/ADDRESS_FAULT}}"{{#ADDRESS_FAULT}} aria-invalid="true"{{/ADDRESS_FAULT}}>
</div>
<div class="field">
<label for="postcode">邮编 <small>（选填）</small></label>
{{#POSTCODE_ADVICE}}<p class="hint" id="postcode-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/POSTCODE_ADVICE}}
{{#POSTCODE_FAULT}}<p class="fault" id="postcode-fault">{{>SENTENCE}}</p>{{/POSTCODE_FAULT}}
<input class="short" type="text" id="postcode" name="postcode" value="{{POSTCODE}}" inputmode="numeric" autocomplete="postal-code" aria-describedby="{{#POSTCODE_ADVICE}}postcode-advice {{/POSTCODE_ADVICE}}{{#POSTCODE_FAULT}}postcode-fault{{/POSTCODE_FAULT}}"{{#POSTCODE_FAULT}} aria-invalid="true"{{/POSTCODE_FAULT}}>
</div>
</div>
</section>
<section class="sheet" id="study" tabindex="-1">
<h2>学业</h2>
{{#FROM_ROSTER}}<div class="banner"><p>证件号码和姓名在学校的学籍库里，下面按学籍库填写，不能自己改；有误请联系考点。</p></div>{{/FROM_ROSTER}}
<p class="hint">职业为学生的必填，其他考生可以不填。</p>
<div class="pair">
<div class="field">
<label for="school">学校<span{{#NO_STUDENT}} hidden{{/NO_STUDENT}} data-student> <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></span><small{{#STUDENT}} hidden{{/STUDENT}} data-others>（选填）</small>{{#SCHOOL_LOCKED}} <small>（由学籍库得出）</small>{{/SCHOOL_LOCKED}}</label>
{{#SCHOOL_ADVICE}}<p class="hint" id="school-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/SCHOOL_ADVICE}}
{{#SCHOOL_FAULT}}<p class="fault" id="school-fault">{{>SENTENCE}}</p>{{/SCHOOL_FAULT}}
<input type="text" id="school" name="school" value="{{SCHOOL}}"{{#SCHOOL_LOCKED}} readonly{{/SCHOOL_LOCKED}} autocomplete="organization" aria-describedby="{{#SCHOOL_ADVICE}}school-advice {{/SCHOOL_ADVICE}}{{#SCHOOL_FAULT}}school-fault{{/SCHOOL_FAULT}}"{{#SCHOOL_FAULT}} aria-invalid="true"{{/SCHOOL_FAULT}}>
</div>
<div class="field">
<label for="department">院系<span{{#NO_STUDENT}} hidden{{/NO_STUDENT}} data-student> <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></span><small{{#STUDENT}} hidden{{/STUDENT}} data-others>（选填）</small>{{#DEPARTMENT_LOCKED}} <small>（由学籍库得出）</small>{{/DEPARTMENT_LOCKED}}</label>
{{#DEPARTMENT_ADVICE}}<p class="hint" id="department-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/DEPARTMENT_ADVICE}}
{{#DEPARTMENT_FAULT}}<p class="fault" id="department-fault">{{>SENTENCE}}</p>{{/DEPARTMENT_FAULT}}
<input type="text" id="department" name="department" value="{{DEPARTMENT}}"{{#DEPARTMENT_LOCKED}} readonly{{/DEPARTMENT_LOCKED}} aria-describedby="{{#DEPARTMENT_ADVICE}}department-advice {{/DEPARTMENT_ADVICE}}{{#DEPARTMENT_FAULT}}department-fault{{/DEPARTMENT_FAULT}}"{{#DEPARTMENT_FAULT}} aria-invalid="true"{{/DEPARTMENT_FAULT}}>
</div>
</div>
<div class="pair">
<div class="field">
<label for="grade">年级<span{{#NO_STUDENT}} hidden{{/NO_STUDENT}} data-student> <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></span><small{{#STUDENT}} hidden{{/STUDENT}} data-others>（选填）</small>{{#GRADE_LOCKED}} <small>（由学籍库得出）</small>{{/GRADE_LOCKED}}</label>
{{#GRADE_ADVICE}}<p class="hint" id="grade-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/GRADE_ADVICE}}
{{#GRADE_FAULT}}<p class="fault" id="grade-fault">{{>SENTENCE}}</p>{{/GRADE_FAULT}}
<input class="short" type="text" id="grade" name="grade" value="{{GRADE}}"{{#GRADE_LOCKED}} readonly{{/GRADE_LOCKED}} aria-describedby="{{#GRADE_ADVICE}}grade-advice {{/GRADE_ADVICE}}{{#GRADE_FAULT}}grade-fault{{/GRADE_FAULT}}"{{#GRADE_FAULT}} aria-invalid="true"{{/GRADE_FAULT}}>
</div>
<div class="field">
<label for="class_name">班级 <small>（选填）</small>{{#CLASS_NAME_LOCKED}} <small>（由学籍库得出）</small>{{/CLASS_NAME_LOCKED}}</label>
{{#CLASS_NAME_ADVICE}}<p class="hint" id="class_name-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/CLASS_NAME_ADVICE}}
{{#CLASS_NAME_FAULT}}<p class="fault" id="class_name-fault">{{>SENTENCE}}</p>{{/CLASS_NAME_FAULT}}
<input type="text" id="class_name" name="class_name" value="{{CLASS_NAME}}"{{#CLASS_NAME_LOCKED}} readonly{{/CLASS_NAME_LOCKED}} aria-describedby="{{#CLASS_NAME_ADVICE}}class_name-advice {{/CLASS_NAME_ADVICE}}{{#CLASS_NAME_FAULT}}class_name-fault{{/CLASS_NAME_FAULT}}"{{#CLASS_NAME_FAULT}} aria-invalid="true"{{/CLASS_NAME_FAULT}}>
</div>
</div>
<div class="field">
<label for="student_number">学号<span{{#NO_STUDENT}} hidden{{/NO_STUDENT}} data-student> <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></span><small{{#STUDENT}} hidden{{/STUDENT}} data-others>（选填）</small>{{#STUDENT_NUMBER_LOCKED}} <small>（由学籍库得出）</small>{{/STUDENT_NUMBER_LOCKED}}</label>
{{#STUDENT_NUMBER_ADVICE}}<p class="hint" id="student_number-advice"><span class="badge advice">考点意见</span> {{WORDS}}</p>{{/STUDENT_NUMBER_ADVICE}}
{{#STUDENT_NUMBER_FAULT}}<p class="fault" id="student_number-fault">{{>SENTENCE}}</p>{{/STUDENT_NUMBER_FAULT}}
<input class="middle" type="text" id="student_number" name="student_number" value="{{STUDENT_NUMBER}}"{{#STUDENT_NUMBER_LOCKED}} readonly{{/STUDENT_NUMBER_LOCKED}} autocomplete="off" spellcheck="false" aria-describedby="{{#STUDENT_NUMBER_ADVICE}}student_number-advice {{/STUDENT_NUMBER_ADVICE}}{{#STUDENT_NUMBER_FAULT}}student_number-fault{{/STUDENT_NUMBER_FAULT}}"{{#STUDENT_NUMBER_FAULT}} aria-invalid="true"{{/STUDENT_NUMBER_FAULT}}>
</div>
</section>
<div class="actions"><button type="submit" data-busy="正在保存">{{#FILLS_IN}}保存，去选择科目{{/FILLS_IN}}{{#MENDS}}保存修改{{/MENDS}}</button><button class="second" type="submit" name="intent" value="draft" id="save-draft">保存草稿</button><a href="{{BASE}}welcome">返回当前考次</a>
<p class="small quiet" id="draft-state" role="status">{{#SAVED}}<span class="icon check" aria-hidden="true"></span> 草稿已于 {{CLOCK}} 保存{{/SAVED}}</p></div>
</form>
{{/MAIN}}
