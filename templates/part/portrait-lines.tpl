{{%AUTOESCAPE context="HTML"}}
{{! Over a photo, in a box of its own: `<div class="drawn"><img …>…</div>`. All in units of a picture WIDTH wide and HEIGHT high (web/portrait_lines.h).
    WANTED: the lines of 1/10, 7/10 and 1/5. RULER: its ticks, right of the picture. LINE repeated: PATH, and KIND: hard, advice or found. MARK
    repeated: the number of a finding at X, Y; with a figure behind it where the finding has no place (KB, PX). LABEL: SHARE in a box, for staff.
    In words: CROWN, CHIN, CENTRE and ROLL as people read them. }}
<svg class="lines" viewBox="0 0 {{WIDTH}} {{HEIGHT}}" aria-hidden="true" focusable="false">
<svg width="{{WIDTH}}" height="{{HEIGHT}}">
{{#WANTED}}<path class="guide-casing" d="{{PATH}}"></path><path class="guide" d="{{PATH}}"></path><path class="guide middle" d="{{MIDDLE}}"></path>{{/WANTED}}
{{#LINE}}<path class="casing" d="{{PATH}}"></path><path class="measured {{KIND}}" d="{{PATH}}"></path>
{{/LINE}}{{#LABEL}}<g class="mark {{KIND}}"><rect x="{{X}}" y="{{Y}}" width="{{WIDE}}" height="52" rx="6"></rect><text x="{{TEXT_X}}" y="{{TEXT_Y}}">{{#OF_CROWN}}发顶 {{/OF_CROWN}}{{#OF_CHIN}}下巴 {{/OF_CHIN}}{{SHARE}}%</text></g>
{{/LABEL}}{{#MARK}}<g class="mark {{KIND}}">{{#WITH_FIGURE}}<rect x="{{X}}" y="{{Y}}" width="{{WIDE}}" height="56" rx="28"></rect><text x="{{TEXT_X}}" y="{{TEXT_Y}}">{{NUMBER}}<tspan class="figure" dx="16">{{#KB}}{{FIGURE}} KB{{/KB}}{{#PX}}{{FIGURE}}{{/PX}}</tspan></text>{{/WITH_FIGURE}}{{#WITHOUT_FIGURE}}<circle cx="{{X}}" cy="{{Y}}" r="28"></circle><text x="{{X}}" y="{{TEXT_Y}}">{{NUMBER}}</text>{{/WITHOUT_FIGURE}}</g>
{{/MARK}}</svg>
{{#RULER}}<path class="tick-mark" d="{{PATH}}"></path>
<g class="ruler"><text x="{{X}}" y="{{TENTH}}">1/10</text><text x="{{X}}" y="{{SEVEN}}">7/10</text><text x="{{X}}" y="{{FIFTH}}">1/5</text></g>{{/RULER}}
</svg>
{{#WANTED}}<p class="heard">虚线：发顶应在高度的 10% 处，下巴应在 80% 处，面部应在左右正中。</p>{{/WANTED}}
{{#IN_WORDS}}<p class="heard">实线：量到发顶在高度的 {{CROWN}}% 处，下巴在 {{CHIN}}% 处，面部中线在宽度的 {{CENTRE}}% 处，头部倾斜 {{ROLL}} 度。</p>{{/IN_WORDS}}
