{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}页面没有打开{{/TITLE}}
{{#MAIN}}
{{! One section per status: what happened and what is safe, then what to do; CANDIDATES or DESK: whose page was asked for.
    tools/error-pages makes of this file also the pages that nginx shows when a program cannot answer. NUMBERED shows
    INCIDENT, the number of the log line. }}
<div class="narrow stack">
<div class="head">
{{#S400}}<h1>这次请求不完整</h1>
<p>网络中断或浏览器插件改动了内容，所以没有处理。您以前提交的内容都还在。</p>{{/S400}}
{{#S403}}<h1>这一步没有通过确认</h1>
<p>页面放得太久、登录已经过期，{{#CANDIDATES}}或者浏览器没有带回 Cookie{{/CANDIDATES}}{{#DESK}}或者您的角色不能办理这一项{{/DESK}}。什么都没有改变。</p>{{/S403}}
{{#S404}}<h1>这里没有页面</h1>
<p>地址可能打错了，或者链接是旧的。</p>{{/S404}}
{{#S405}}<h1>这个地址不能这样打开</h1>
<p>它只接收从页面里提交的内容。什么都没有改变。</p>{{/S405}}
{{#S409}}{{#CANDIDATES}}<h1>这份报名已经到了另一步</h1>
<p>可能在另一个窗口办过，或者时间已到。这次提交没有生效，以前提交的内容都还在。</p>{{/CANDIDATES}}{{#DESK}}<h1>刚才有人办过，这次没有办理</h1>
<p>可能是另一位工作人员，或者考生本人。什么都没有改变。</p>{{/DESK}}{{/S409}}
{{#S413}}<h1>提交的内容太大</h1>
<p>{{#CANDIDATES}}照片文件应在 20–200 KB 之间。{{/CANDIDATES}}这次没有保存，以前提交的内容都还在。</p>{{/S413}}
{{#S422}}<h1>提交的内容有地方要改</h1>
<p>这次没有保存，以前提交的内容都还在。</p>{{/S422}}
{{#S429}}<h1>操作太快，请稍等片刻</h1>
<p>同一网络里的请求太多，稍后就会恢复。您已经提交的内容都还在，不必重新填写。</p>{{/S429}}
{{#S500}}<h1>系统出了问题，不是您的操作不对</h1>
<p>刚才这一步可能没有完成。以前提交的内容都还在，不必重新填写。</p>{{/S500}}
{{#S502}}<h1>系统正在恢复，请稍等片刻</h1>
<p>服务暂时不可用，通常一两分钟内恢复。您已经提交的内容都还在，不必重新填写。</p>{{/S502}}
{{#S503}}<h1>系统正在恢复，请稍等片刻</h1>
<p>服务暂时不可用，通常一两分钟内恢复。您已经提交的内容都还在，不必重新填写。</p>{{/S503}}
{{#S504}}<h1>系统正在恢复，请稍等片刻</h1>
<p>回答来得太慢，刚才这一步可能没有完成。以前提交的内容都还在，不必重新填写。</p>{{/S504}}
</div>
<section class="sheet">
<h2>现在可以这样做</h2>
<ol>
{{#S400}}<li>返回上一页，刷新后再提交一次。</li>
<li>仍不行，换一个浏览器或换一个网络。</li>{{/S400}}
{{#S403}}<li>返回上一页，刷新后再提交一次。</li>
<li>如果要求登录，请重新登录。</li>
{{#CANDIDATES}}<li>仍不行，请允许本站使用 Cookie，不要用“无痕”方式浏览。</li>{{/CANDIDATES}}{{#DESK}}<li>需要这一项权限的，请联系考点负责人或系统管理员。</li>{{/DESK}}{{/S403}}
{{#S404}}{{#CANDIDATES}}<li>从首页或“当前考次”重新进入。</li>
<li>如果是邮件里的链接，请完整复制整个地址。</li>{{/CANDIDATES}}{{#DESK}}<li>从考务首页重新进入。</li>
<li>不属于您的考点的报名，也会显示这一页。</li>{{/DESK}}{{/S404}}
{{#S405}}{{#CANDIDATES}}<li>从“当前考次”重新进入这一步。</li>{{/CANDIDATES}}{{#DESK}}<li>从考务首页重新进入这一项。</li>{{/DESK}}{{/S405}}
{{#S409}}{{#CANDIDATES}}<li>打开“当前考次”，看看现在是哪一步。</li>
<li>需要修改的，从那里进入。</li>{{/CANDIDATES}}{{#DESK}}<li>返回上一页，刷新后看看现在的情况。</li>{{/DESK}}{{/S409}}
{{#S413}}{{#CANDIDATES}}<li>返回上一页，选一张 390×567 像素的照片。</li>
<li>手机照片太大时，先用相册里的“编辑”缩小。</li>{{/CANDIDATES}}{{#DESK}}<li>返回上一页，把内容分成几次提交。</li>{{/DESK}}{{/S413}}
{{#S422}}<li>返回上一页，改好后再提交一次。</li>{{/S422}}
{{#S429}}<li>等 30 秒，再点“重新打开”。</li>
<li>不要连续刷新，那样会等得更久。</li>{{/S429}}
{{#S500}}{{#CANDIDATES}}<li>打开“当前考次”，看看刚才这一步是否已经完成。</li>
<li>如果刚才正在支付，请<em>先不要重复支付</em>，先在支付页查看结果。</li>{{/CANDIDATES}}{{#DESK}}<li>重新打开这一项，看看刚才这一步是否已经完成，再决定要不要重办。</li>{{/DESK}}{{/S500}}
{{#S502}}<li>等 30 秒，再点“重新打开”。</li>
{{#CANDIDATES}}<li>如果刚才正在支付，请<em>先不要重复支付</em>，恢复后在支付页查看结果。</li>{{/CANDIDATES}}{{/S502}}
{{#S503}}<li>等 30 秒，再点“重新打开”。</li>
{{#CANDIDATES}}<li>如果刚才正在支付，请<em>先不要重复支付</em>，恢复后在支付页查看结果。</li>{{/CANDIDATES}}{{/S503}}
{{#S504}}<li>等 30 秒，再点“重新打开”。</li>
{{#CANDIDATES}}<li>如果刚才正在支付，请<em>先不要重复支付</em>，恢复后在支付页查看结果。</li>{{/CANDIDATES}}{{/S504}}
{{#CANDIDATES}}<li>仍不行，请联系：{{CONTACT}}</li>{{/CANDIDATES}}{{#DESK}}<li>仍不行，请联系系统管理员，并告知页面下方的错误代码和编号。</li>{{/DESK}}
</ol>
<div class="actions">
{{#S429}}<a class="button" href="">重新打开</a>{{/S429}}
{{#S502}}<a class="button" href="">重新打开</a>{{/S502}}
{{#S503}}<a class="button" href="">重新打开</a>{{/S503}}
{{#S504}}<a class="button" href="">重新打开</a>{{/S504}}
{{#CANDIDATES}}{{#S400}}<a class="button" href="{{BASE}}welcome">当前考次</a>{{/S400}}
{{#S403}}<a class="button" href="{{BASE}}welcome">当前考次</a>{{/S403}}
{{#S404}}<a class="button" href="{{BASE}}welcome">当前考次</a>{{/S404}}
{{#S405}}<a class="button" href="{{BASE}}welcome">当前考次</a>{{/S405}}
{{#S409}}<a class="button" href="{{BASE}}welcome">当前考次</a>{{/S409}}
{{#S413}}<a class="button" href="{{BASE}}photo">上传照片</a>{{/S413}}
{{#S500}}<a class="button" href="{{BASE}}welcome">当前考次</a>{{/S500}}
<a href="{{BASE}}">返回首页</a>{{/CANDIDATES}}
{{#DESK}}<a class="button second" href="{{BASE}}admin">考务首页</a>{{/DESK}}
</div>
</section>
<p class="small quiet">错误代码 {{STATUS}}{{#NUMBERED}} · 编号 {{INCIDENT}}{{/NUMBERED}}</p>
</div>
{{/MAIN}}
