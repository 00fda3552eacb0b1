{{%AUTOESCAPE context="HTML"}}
{{! The word before a sentence in the summary of faults: one section per field, under its name in capitals. A field that
    is not here says its sentence alone. }}
{{#EMAIL}}邮箱{{/EMAIL}}
{{#MOBILE}}手机号码{{/MOBILE}}
{{#PASSWORD}}密码{{/PASSWORD}}
{{#PASSWORD_AGAIN}}再输一次密码{{/PASSWORD_AGAIN}}
{{#CONSENT}}个人信息保护{{/CONSENT}}
{{#ACCOUNT}}账号{{/ACCOUNT}}
{{#CAPTCHA}}验证码{{/CAPTCHA}}
{{#AGREEMENT}}报名协议{{/AGREEMENT}}
{{#ID_TYPE}}证件类型{{/ID_TYPE}}
{{#ID_NUMBER}}证件号码{{/ID_NUMBER}}
{{#NAME}}姓名{{/NAME}}
{{#PINYIN}}姓名拼音{{/PINYIN}}
{{#SEX}}性别{{/SEX}}
{{#BIRTH}}出生日期{{/BIRTH}}
{{#ETHNIC}}民族{{/ETHNIC}}
{{#CAREER}}职业{{/CAREER}}
{{#EDUCATION}}文化程度{{/EDUCATION}}
{{#TRAINING}}培训类型{{/TRAINING}}
{{#PHONE}}联系电话{{/PHONE}}
{{#SCHOOL}}学校{{/SCHOOL}}
{{#DEPARTMENT}}院系{{/DEPARTMENT}}
{{#GRADE}}年级{{/GRADE}}
{{#CLASS_NAME}}班级{{/CLASS_NAME}}
{{#STUDENT_NUMBER}}学号{{/STUDENT_NUMBER}}
{{#POSTCODE}}邮编{{/POSTCODE}}
{{#ADDRESS}}地址{{/ADDRESS}}
{{#SITE}}考点{{/SITE}}
{{#SUBJECT}}科目{{/SUBJECT}}
{{#DECLARATION}}保证{{/DECLARATION}}
{{#PHOTO}}照片{{/PHOTO}}
{{#REGISTRATION}}这份报名{{/REGISTRATION}}
{{#REASONS}}不通过的原因{{/REASONS}}
{{#RECEIPT}}收据号{{/RECEIPT}}
