{{%AUTOESCAPE context="HTML"}}{{! Who waits for review: ENTRY repeated; OPENS with a button of the form `opening`, LOOKS by a link, HERE is the one
    that is open. WORDS is part/pending-words.tpl. Filled by web/pending_view.h. }}
<ul class="queue">
{{#ENTRY}}<li{{#HERE}} class="here"{{/HERE}}>{{#OPENS}}<button type="submit" form="opening" formaction="{{BASE}}admin-desk?id={{ID}}" name="action" value="open">{{>WORDS}}</button>{{/OPENS}}{{#LOOKS}}<a href="{{BASE}}admin-desk?id={{ID}}">{{>WORDS}}</a>{{/LOOKS}}{{#HERE}}<a href="{{BASE}}admin-desk?id={{ID}}" aria-current="true">{{>WORDS}}</a>{{/HERE}}</li>
{{/ENTRY}}</ul>
