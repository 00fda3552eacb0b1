{{%AUTOESCAPE context="HTML"}}{{! The person data as staff read it; filled by web/person_view.h. }}
<dl class="data">
<div><dt>姓名</dt><dd>{{NAME}}{{#HAS_PINYIN}}<small>{{PINYIN}}</small>{{/HAS_PINYIN}}</dd></div>
<div><dt>证件号码</dt><dd><span class="whole">{{ID_NUMBER}}</span><small>{{ID_TYPE}}</small></dd></div>
<div><dt>性别、出生</dt><dd>{{#MALE}}男{{/MALE}}{{#FEMALE}}女{{/FEMALE}}，<span class="whole">{{BIRTH_YEAR}}年{{BIRTH_MONTH}}月{{BIRTH_DAY}}日</span></dd></div>
<div><dt>民族</dt><dd>{{ETHNIC}}</dd></div>
<div><dt>职业</dt><dd>{{CAREER}}</dd></div>
<div><dt>文化程度</dt><dd>{{EDUCATION}}</dd></div>
<div><dt>培训类型</dt><dd>{{TRAINING}}</dd></div>
<div><dt>联系电话</dt><dd><span class="whole">{{PHONE}}</span></dd></div>
{{#HAS_SCHOOL}}<div><dt>学校</dt><dd>{{SCHOOL}}</dd></div>{{/HAS_SCHOOL}}
{{#HAS_DEPARTMENT}}<div><dt>院系</dt><dd>{{DEPARTMENT}}</dd></div>{{/HAS_DEPARTMENT}}
{{#HAS_GRADE}}<div><dt>年级</dt><dd>{{GRADE}}{{#HAS_CLASS_NAME}}<small>{{CLASS_NAME}}</small>{{/HAS_CLASS_NAME}}</dd></div>{{/HAS_GRADE}}
{{#HAS_STUDENT_NUMBER}}<div><dt>学号</dt><dd>{{STUDENT_NUMBER}}</dd></div>{{/HAS_STUDENT_NUMBER}}
</dl>
