{{%AUTOESCAPE context="HTML"}}
{{! Why the photo was refused: REASON repeated with WHY and its NUMBER; MARKED: on the photo (TAG, WIDTH, HEIGHT) under its MARKS, else UNMARKED. }}
{{#UNMARKED}}<div class="banner fault"><div>{{#REASON}}<p>审核未通过的原因：{{WHY}}</p>{{/REASON}}</div></div>{{/UNMARKED}}
{{#MARKED}}<div class="photo-and-findings refused">
<figure class="frame"><div class="drawn"><img src="{{BASE}}portrait?v={{TAG}}" alt="审核未通过的照片" width="{{WIDTH}}" height="{{HEIGHT}}">{{>MARKS}}</div><figcaption>方框是审核员标出的位置。</figcaption></figure>
<section class="sheet" aria-labelledby="refused"><h2 id="refused">审核未通过的原因</h2><ol class="findings">
{{#REASON}}<li><span class="number hard" aria-hidden="true">{{NUMBER}}</span><div><p>{{WHY}}</p></div></li>
{{/REASON}}</ol></section>
</div>{{/MARKED}}
