{{%AUTOESCAPE context="HTML"}}
{{! One section per stage, and per payment state of a choice. Colour and icon come from the class. }}
{{#AGREEMENT}}<span class="badge wait">阅读报名协议</span>{{/AGREEMENT}}
{{#PROFILE}}<span class="badge wait">填写基本信息</span>{{/PROFILE}}
{{#SUBJECTS}}<span class="badge wait">选择报考科目</span>{{/SUBJECTS}}
{{#PHOTO}}<span class="badge wait">待上传照片</span>{{/PHOTO}}
{{#REVIEW}}<span class="badge live">未申请审核</span>{{/REVIEW}}
{{#PENDING}}<span class="badge live">待审核</span>{{/PENDING}}
{{#REJECTED}}<span class="badge fault">审核未通过</span>{{/REJECTED}}
{{#PAYMENT}}<span class="badge wait">待支付</span>{{/PAYMENT}}
{{#PAID}}<span class="badge done">已支付</span>{{/PAID}}
{{#CONFIRMED}}<span class="badge done">已现场确认</span>{{/CONFIRMED}}
{{#LAPSED}}<span class="badge">超时失效</span>{{/LAPSED}}
{{#CANCELLED}}<span class="badge">已取消</span>{{/CANCELLED}}
{{#UNPAID}}<span class="badge wait">未支付</span>{{/UNPAID}}
{{#FREED}}<span class="badge">名额已释放</span>{{/FREED}}
