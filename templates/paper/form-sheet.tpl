{{%AUTOESCAPE context="JSON"}}
{{! 报名登记表, for the candidate and for staff. What a line is: drawing/paper.h; fields are apart by tabs. The person's fields by their names, as in
    review.tpl; HAS_SCHOOL, HAS_ADDRESS with HAS_POSTCODE, HAS_EMAIL; CHOICE repeated with LEVEL_<n>; QR is what the counter scans. }}
size	A4
frame
title	全国计算机等级考试报名登记表
aside	{{SITTING}}（第 {{SITTING_NUMBER}} 次） · 报名号 {{REGISTRATION_NUMBER}}
photo	照片
code	{{QR}}	现场确认时扫码
pair	姓名	{{NAME}}	性别	{{#MALE}}男{{/MALE}}{{#FEMALE}}女{{/FEMALE}}
pair	证件类型	{{ID_TYPE}}	出生日期	{{BIRTH_YEAR}}年{{BIRTH_MONTH}}月{{BIRTH_DAY}}日
pair	证件号码	{{ID_NUMBER}}
pair	民族	{{ETHNIC}}	职业	{{CAREER}}
pair	文化程度	{{EDUCATION}}	培训类型	{{TRAINING}}
pair	联系电话	{{PHONE}}
{{#HAS_SCHOOL}}pair	学校	{{SCHOOL}}	院系	{{DEPARTMENT}}
pair	年级	{{GRADE}}	班级	{{CLASS_NAME}}
pair	学号	{{STUDENT_NUMBER}}
{{/HAS_SCHOOL}}{{#HAS_ADDRESS}}pair	地址	{{ADDRESS}}{{#HAS_POSTCODE}}（邮编 {{POSTCODE}}）{{/HAS_POSTCODE}}
{{/HAS_ADDRESS}}{{#HAS_EMAIL}}pair	电子邮件	{{EMAIL}}
{{/HAS_EMAIL}}pair	考点	{{SITE_NAME}}（{{SITE_CODE}}）
table	报考科目*4	级别与时长*3	>费用*2
{{#CHOICE}}row	{{CODE}} {{SUBJECT}}	{{#LEVEL_1}}一级{{/LEVEL_1}}{{#LEVEL_2}}二级{{/LEVEL_2}}{{#LEVEL_3}}三级{{/LEVEL_3}}{{#LEVEL_4}}四级{{/LEVEL_4}} · {{MINUTES}} 分钟	{{FEE}} 元
{{/CHOICE}}total	合计		{{SUM}} 元
text	本人承诺以上信息真实、准确。
sign	考生签名：	日期：
sign	现场确认工作人员：	日期：
foot	{{INSTITUTION}}	打印于 {{>MADE}}
