{{%AUTOESCAPE context="HTML"}}
{{! What stands under a label in the forms of staff: one section per field, under its name in capitals. }}
{{#SITTING_NUMBER}}第几次全国计算机等级考试，如 77{{/SITTING_NUMBER}}
{{#SITTING_NAME}}考生看到的名称，如 2026年3月{{/SITTING_NAME}}
{{#PAY_HOURS}}从审核通过算起；不审核的考点从提交算起。最长到支付截止{{/PAY_HOURS}}
{{#MAX_SUBJECTS}}1–9；考点可以规定得更少{{/MAX_SUBJECTS}}
{{#AGREEMENT}}一行一段。开放以后改动文字，会成为新的一版；谁同意了哪一版都有记录{{/AGREEMENT}}
{{#ANNOUNCEMENT}}一行一段，显示在首页的时间表上方和考生的当前考次页{{/ANNOUNCEMENT}}
{{#PHOTO_BYTES_MIN}}KB{{/PHOTO_BYTES_MIN}}
{{#PHOTO_BYTES_MAX}}KB，最大 256{{/PHOTO_BYTES_MAX}}
{{#PHOTO_WIDTH_MIN}}像素{{/PHOTO_WIDTH_MIN}}
{{#PHOTO_HEIGHT_MIN}}像素{{/PHOTO_HEIGHT_MIN}}
{{#PHOTO_ASPECT_MIN}}4:3 是 1.3333{{/PHOTO_ASPECT_MIN}}
{{#PHOTO_ASPECT_MAX}}48:33 是 1.4545{{/PHOTO_ASPECT_MAX}}
{{#PHOTO_ASPECT_TOLERANCE}}%{{/PHOTO_ASPECT_TOLERANCE}}
{{#PHOTO_HEAD_MIN}}占照片高度的 %{{/PHOTO_HEAD_MIN}}
{{#PHOTO_HEAD_MAX}}占照片高度的 %{{/PHOTO_HEAD_MAX}}
{{#PHOTO_TOP_MIN}}占照片高度的 %{{/PHOTO_TOP_MIN}}
{{#PHOTO_TOP_MAX}}占照片高度的 %{{/PHOTO_TOP_MAX}}
{{#PHOTO_OFF_CENTRE_MAX}}占照片宽度的 %，左右相同{{/PHOTO_OFF_CENTRE_MAX}}
{{#PHOTO_ROLL_MAX}}度，左右相同{{/PHOTO_ROLL_MAX}}
{{#SITE_CODE}}6 位数字。建立以后不能改：流水号、照片文件名都用它{{/SITE_CODE}}
{{#DIRECTIONS}}怎样到达，如校门、楼号、公交站；显示在地址下面{{/DIRECTIONS}}
{{#CONTACT}}考生打的电话{{/CONTACT}}
{{#COUNTER}}在哪里、什么时间收费，照原样显示给待支付的考生{{/COUNTER}}
{{#SITE_LIMIT}}每位考生最多报几科，1–9；不填按考次的规定{{/SITE_LIMIT}}
{{#SITE_CAPACITY}}本考点本考次所有科目合计；不填则只受各科名额限制{{/SITE_CAPACITY}}
{{#NOTICE_BODY}}一行一段{{/NOTICE_BODY}}
{{#SHOWN_TO}}到这一刻不再显示；不填则一直显示{{/SHOWN_TO}}
