{{%AUTOESCAPE context="HTML"}}{{! What the queue is filtered by, carried along in forms. Filled by web/pending_view.h. }}
{{#SITE}}<input type="hidden" name="site" value="{{VALUE}}">{{/SITE}}
{{#SUBJECT}}<input type="hidden" name="subject" value="{{VALUE}}">{{/SUBJECT}}
{{#CLASS}}<input type="hidden" name="class_name" value="{{VALUE}}">{{/CLASS}}
{{#FINDING}}<input type="hidden" name="finding" value="{{VALUE}}">{{/FINDING}}
