{{%AUTOESCAPE context="HTML"}}
{{! Counts with a bar each: STAGES, LEVELS, SITES, CLASSES or SITTINGS is what they are of; COLUMN repeated with TITLE; LINE repeated with STAGE,
    LEVEL or NAME (NO_SITE, NO_CLASS: none was given), SHARE of the longest in thousandths, CELL repeated with TITLE and VALUE. }}
<section class="sheet">
<h2>{{#STAGES}}各环节{{/STAGES}}{{#LEVELS}}各级别{{/LEVELS}}{{#SITES}}各考点{{/SITES}}{{#CLASSES}}各班级{{/CLASSES}}{{#SITTINGS}}历次考试{{/SITTINGS}}</h2>
<table class="to-cards figures bars{{#STAGES}} brief{{/STAGES}}">
<thead><tr><th scope="col">{{#STAGES}}环节{{/STAGES}}{{#LEVELS}}级别{{/LEVELS}}{{#SITES}}考点{{/SITES}}{{#CLASSES}}班级{{/CLASSES}}{{#SITTINGS}}考次{{/SITTINGS}}</th><td class="share"></td>{{#COLUMN}}<th scope="col" class="num">{{>TITLE}}</th>{{/COLUMN}}</tr></thead>
<tbody>
{{#LINE}}<tr><th scope="row">{{>STAGE}}{{>LEVEL}}{{NAME}}{{#NO_SITE}}还没有选择考点{{/NO_SITE}}{{#NO_CLASS}}没有填班级{{/NO_CLASS}}</th><td class="share"><svg viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true"><rect width="{{SHARE}}" height="1"/></svg></td>{{#CELL}}<td class="num" data-k="{{>TITLE}}">{{VALUE}}</td>{{/CELL}}</tr>
{{/LINE}}</tbody>
</table>
</section>
