{{%AUTOESCAPE context="HTML"}}
{{! Rectangles over a photo of WIDTH x HEIGHT pixels, which fills its box as the photo does: MARK repeated with X, Y, WIDE, HIGH and its NUMBER in a
    disc. The reasons beside the photo say the same in words. Filled by web/marks.h. }}
<svg class="marks" viewBox="0 0 {{WIDTH}} {{HEIGHT}}" aria-hidden="true" focusable="false">
{{#MARK}}<rect class="casing" x="{{X}}" y="{{Y}}" width="{{WIDE}}" height="{{HIGH}}"></rect><rect x="{{X}}" y="{{Y}}" width="{{WIDE}}" height="{{HIGH}}"></rect><circle cx="{{AT_X}}" cy="{{AT_Y}}" r="{{RADIUS}}"></circle><text x="{{AT_X}}" y="{{AT_Y}}" dy="0.36em" font-size="{{SIZE}}">{{NUMBER}}</text>
{{/MARK}}</svg>
