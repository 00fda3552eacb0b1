{{%AUTOESCAPE context="HTML"}}
{{! What differs between two states of a setting (web/changes.h): CHANGE repeated with LABEL, or OF_SUBJECT or FEE_OF_SUBJECT with CODE; BEFORE and AFTER, each
    TEXT, LONG with TEXT, OPEN (a subject that is open) or NOTHING. }}
<dl class="data changes">
{{#CHANGE}}<div><dt>{{>LABEL}}{{#OF_SUBJECT}}科目 {{CODE}}{{/OF_SUBJECT}}{{#FEE_OF_SUBJECT}}科目 {{CODE}} 报考费{{/FEE_OF_SUBJECT}}</dt>
<dd>{{#BEFORE}}<span class="heard">原来：</span>{{#SHORT}}<span class="old">{{TEXT}}</span>{{/SHORT}}{{#LONG}}<details><summary>原文</summary><p class="lines">{{TEXT:p}}</p></details>{{/LONG}}{{#OPEN}}<span class="old">开放</span>{{/OPEN}}{{#NOTHING}}<span class="quiet">无</span>{{/NOTHING}}{{/BEFORE}}
<span aria-hidden="true">→</span>
{{#AFTER}}<span class="heard">改为：</span>{{#SHORT}}<span class="new">{{TEXT}}</span>{{/SHORT}}{{#LONG}}<details><summary>新文</summary><p class="lines">{{TEXT:p}}</p></details>{{/LONG}}{{#OPEN}}<span class="new">开放</span>{{/OPEN}}{{#NOTHING}}<span class="new">无</span>{{/NOTHING}}{{/AFTER}}</dd></div>
{{/CHANGE}}</dl>
