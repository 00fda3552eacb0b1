{{%AUTOESCAPE context="HTML"}}
{{! The name of a role. }}
{{#ADMINISTRATOR}}管理员{{/ADMINISTRATOR}}
{{#MANAGER}}考点负责人{{/MANAGER}}
{{#REVIEWER}}审核员{{/REVIEWER}}
{{#CASHIER}}收费员{{/CASHIER}}
{{#AUDITOR}}审计员{{/AUDITOR}}
