{{%AUTOESCAPE context="HTML"}}
{{! part/scope.tpl as hidden fields: SITTING, SITE, LEVEL, CLASS. }}
<input type="hidden" name="sitting" value="{{SITTING}}"><input type="hidden" name="site" value="{{SITE}}"><input type="hidden" name="level" value="{{LEVEL}}"><input type="hidden" name="class" value="{{CLASS}}">
