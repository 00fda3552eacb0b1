{{%AUTOESCAPE context="HTML"}}{{! What the clerk does in each of its rounds. }}
{{#ASK}}查询支付结果{{/ASK}}{{#BILLS}}核对平台账单{{/BILLS}}{{#GIVE_BACK}}退款{{/GIVE_BACK}}{{#FREE}}确认免费报名{{/FREE}}{{#LAPSE}}超时释放名额{{/LAPSE}}{{#SEAL}}封存审计记录{{/SEAL}}{{#FOLD}}合并统计{{/FOLD}}{{#LETTERS}}写通知邮件{{/LETTERS}}{{#MAIL}}发送邮件{{/MAIL}}{{#CLEAN_UP}}清理过期数据{{/CLEAN_UP}}
