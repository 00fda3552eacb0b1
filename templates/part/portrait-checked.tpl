{{%AUTOESCAPE context="HTML"}}
{{! A stored photo for staff, of the registration ID of NAME: WIDTH, HEIGHT, KB, SAVED_AT, under its LINES where a check was kept. }}
<figure class="frame"><div class="drawn{{#WITH_LINES}} with-ruler{{/WITH_LINES}}"><img src="{{BASE}}admin-portrait?id={{ID}}" alt="{{NAME}}的照片"{{#SIZE}} width="{{WIDTH}}" height="{{HEIGHT}}"{{/SIZE}}>{{>LINES}}</div>
<figcaption>{{#SIZE}}<span class="whole">{{WIDTH}} × {{HEIGHT}}</span> · <span class="whole">{{KB}} KB</span> · {{/SIZE}}<span class="whole">{{>SAVED_AT}} 保存</span><br><a class="target" href="{{BASE}}admin-portrait?id={{ID}}">原始大小</a></figcaption></figure>
