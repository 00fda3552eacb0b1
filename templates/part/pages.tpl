{{%AUTOESCAPE context="HTML"}}{{! Which part of a list is shown, FROM TO of ALL, and the way to the pages BEFORE and AFTER, each with ADDRESS. Filled by web/paging.h. }}
<p class="quiet">第 {{FROM}}–{{TO}} 行，共 {{ALL}} 行</p>
<div class="actions">{{#BEFORE}}<a class="button second" href="{{BASE}}{{ADDRESS}}">上一页</a>{{/BEFORE}}{{#AFTER}}<a class="button second" href="{{BASE}}{{ADDRESS}}">下一页</a>{{/AFTER}}</div>
