{{%AUTOESCAPE context="JSON"}}
{{! Who has paid and has not come to confirm. COUNT; SUBJECT with CODE and SUBJECT_NAME where it is of one subject alone; PERSON repeated, masked as on the pages;
    SUBJECTS are their codes. NONE: nobody. }}
title	未现场确认考生名单
aside	{{SITTING}}（第 {{SITTING_NUMBER}} 次） · {{SITE_NAME}}（{{SITE_CODE}}）
text	{{#SUBJECT}}科目 {{CODE}} {{SUBJECT_NAME}}：{{/SUBJECT}}已支付、尚未现场确认的考生 {{COUNT}} 人，截至 {{>MADE}}。
table	>序号*2	报名号*6	姓名*6	证件号码*7	联系电话*5	班级*5	科目*4
{{#PERSON}}row	{{LINE}}	{{REGISTRATION_NUMBER}}	{{NAME}}	{{ID_NUMBER}}	{{PHONE}}	{{CLASS_NAME}}	{{SUBJECTS}}
{{/PERSON}}{{#NONE}}row		无
{{/NONE}}foot	{{SITE_NAME}}	第 # 页，共 ## 页
