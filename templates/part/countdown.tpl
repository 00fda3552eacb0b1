{{%AUTOESCAPE context="HTML"}}<div class="measure{{#SOON}} soon{{/SOON}}" data-until="{{UNTIL_ISO}}" data-now="{{NOW_ISO}}">
{{! What is left until UNTIL_ISO, counted by the server at NOW_ISO; site.mjs goes on counting. One of FILL_IN, REVIEW, PAYMENT,
    ATTEMPT says of what. RUNNING with the two or three units shown (under a day the last is seconds), or OVER. SOON under two hours. }}
<p>{{#FILL_IN}}距填报截止还有{{/FILL_IN}}{{#REVIEW}}距审核截止还有{{/REVIEW}}{{#PAYMENT}}剩余支付时间{{/PAYMENT}}{{#ATTEMPT}}这次支付还剩{{/ATTEMPT}}</p>
<p class="left" role="timer"{{#OVER}} hidden{{/OVER}}>{{#IN_DAYS}}<b>{{DAYS}}</b>天 {{/IN_DAYS}}{{#IN_HOURS}}<b>{{HOURS}}</b>小时 {{/IN_HOURS}}<b>{{MINUTES}}</b>分{{#IN_SECONDS}} <b>{{SECONDS}}</b>秒{{/IN_SECONDS}}</p>
<p class="over"{{#RUNNING}} hidden{{/RUNNING}}>{{#FILL_IN}}填报已截止，不能再提交{{/FILL_IN}}{{#REVIEW}}审核已截止{{/REVIEW}}{{#PAYMENT}}支付时间已过，名额将让给他人{{/PAYMENT}}{{#ATTEMPT}}这次支付已到时，不要再付；没有付成可以重新支付{{/ATTEMPT}}</p>
<p>{{>UNTIL}} 截止{{#PAYMENT}}，以本站时间为准{{/PAYMENT}}</p>
<p class="heard" role="status"></p>
</div>
