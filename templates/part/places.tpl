{{%AUTOESCAPE context="HTML"}}
{{! A subject's places: CAPACITY, and FULL, FEW or SOME with LEFT. }}
<td class="num" data-k="名额">{{CAPACITY}}</td><td class="num" data-k="余额">{{#SOME}}{{LEFT}}{{/SOME}}{{#FEW}}<span class="few">仅余 {{LEFT}}</span>{{/FEW}}{{#FULL}}<span class="badge full">已满</span>{{/FULL}}</td>
