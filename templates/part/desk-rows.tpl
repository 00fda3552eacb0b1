{{%AUTOESCAPE context="HTML"}}
{{! What is judged, field by field: ROW repeated with LABEL and SAME, or OLD and NEW where it has changed since the last decision (NONE: it is empty
    now); each has LINE repeated with WORDS, or MALE or FEMALE. FITS, MISFITS: what the document's number says. KIND: the document's. ROSTER: what the
    school's own list says instead; ON_ROSTER, OFF_ROSTER or NO_ROSTER: all in all. Filled by web/desk_rows.h. }}
<dl class="data judged">
{{#ROW}}<div{{#WIDE}} class="wide"{{/WIDE}}><dt>{{>LABEL}}</dt><dd>{{#OLD}}<del>{{#LINE}}<span class="line">{{WORDS}}</span>{{/LINE}}{{#MALE}}男{{/MALE}}{{#FEMALE}}女{{/FEMALE}}</del> {{/OLD}}{{#NEW}}<ins>{{#LINE}}<span class="line">{{WORDS}}</span>{{/LINE}}{{#MALE}}男{{/MALE}}{{#FEMALE}}女{{/FEMALE}}</ins>{{/NEW}}{{#SAME}}{{#LINE}}<span class="line">{{WORDS}}</span>{{/LINE}}{{#MALE}}男{{/MALE}}{{#FEMALE}}女{{/FEMALE}}{{/SAME}}{{#NONE}}<span class="quiet">没有填写</span>{{/NONE}}{{#KIND}}<small>{{WORDS}}</small>{{/KIND}}{{#FITS}} <small class="fits">与证件一致</small>{{/FITS}}{{#MISFITS}} <span class="badge advice">与证件不一致</span>{{/MISFITS}}{{#ROSTER}}<small class="differs">学籍库：{{WORDS}}</small>{{/ROSTER}}</dd></div>
{{/ROW}}<div class="wide"><dt>学籍库</dt><dd>{{#ON_ROSTER}}<span class="badge done">一致</span>{{/ON_ROSTER}}{{#OFF_ROSTER}}<span class="badge advice">不一致，见上面各项</span>{{/OFF_ROSTER}}{{#NO_ROSTER}}<span class="hint">没有这个证件号码</span>{{/NO_ROSTER}}</dd></div>
</dl>
