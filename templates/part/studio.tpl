{{%AUTOESCAPE context="HTML"}}
{{! 裁剪照片 on 上传照片, woken by photo.mjs and hidden until then. Needs form#upload beside it, with `csrf` and `revision`; moves its `ways` into that form
    and, after a refusal, `mending` below the findings in .photo-and-findings .stack. A data-part is what studio*.mjs calls it. The attributes of #studio are the
    sitting's limits (domain::PhotoLimits) and the checker's (imaging::threshold): BYTES_MIN, BYTES_MAX, WIDTH_MIN, HEIGHT_MIN, ASPECT_MIN, ASPECT_MAX,
    ASPECT_TOLERANCE, HEAD_MIN, HEAD_MAX, TOP_MIN, TOP_MAX, OFF_CENTRE_MAX, ROLL_MAX, ROLL_ERROR, SHARPNESS_MIN, BRIGHTNESS_MIN, BRIGHTNESS_MAX. }}
<section id="studio" class="studio" hidden aria-labelledby="studio-name" data-bytes-min="{{BYTES_MIN}}" data-bytes-max="{{BYTES_MAX}}" data-width-min="{{WIDTH_MIN}}" data-height-min="{{HEIGHT_MIN}}" data-aspect-min="{{ASPECT_MIN}}" data-aspect-max="{{ASPECT_MAX}}" data-aspect-tolerance="{{ASPECT_TOLERANCE}}" data-head-min="{{HEAD_MIN}}" data-head-max="{{HEAD_MAX}}" data-top-min="{{TOP_MIN}}" data-top-max="{{TOP_MAX}}" data-off-centre-max="{{OFF_CENTRE_MAX}}" data-roll-max="{{ROLL_MAX}}" data-roll-error="{{ROLL_ERROR}}" data-sharpness-min="{{SHARPNESS_MIN}}" data-brightness-min="{{BRIGHTNESS_MIN}}" data-brightness-max="{{BRIGHTNESS_MAX}}">
<h2 class="heard" id="studio-name" tabindex="-1">裁剪照片</h2>
<p class="lead">拖动和缩放，让发顶、下巴对准两条横线。检查结果随时更新。</p>
<div class="banner wait" role="status"><p><strong>照片已选择，还没有上传。</strong>调整好后点“上传照片”。</p></div>
<div class="desk-and-meters">
<div class="frame">
<div class="stage" data-part="stage" tabindex="0" role="application" aria-label="照片，裁剪框固定" aria-describedby="studio-keys">
<svg viewBox="0 0 366 461" aria-hidden="true">
<path class="shade" fill-rule="evenodd" d="M0 0H366V461H0ZM26 21V439.7H314V21Z"/>
<rect data-frame x="26" y="21" width="288" height="418.7" fill="none"/>
<path class="casing" d="M26 62.9H314M26 356H314M54.8 21V439.7M285.2 21V439.7"/>
<path class="guide" d="M26 62.9H314M26 356H314M54.8 21V439.7M285.2 21V439.7"/>
<path class="middle" d="M170 21V439.7"/>
<path class="ruler" d="M318 21.0h10M318 41.9h6M318 62.9h10M318 83.8h6M318 104.7h10M318 125.7h6M318 146.6h10M318 167.5h6M318 188.5h10M318 209.4h6M318 230.3h10M318 251.3h6M318 272.2h10M318 293.2h6M318 314.1h10M318 335.0h6M318 356.0h10M318 376.9h6M318 397.8h10M318 418.8h6M318 439.7h10"/>
<path class="corner" d="M25 44V20H49M291 20H315V44M315 417V441H291M49 441H25V417"/>
<g class="tag"><rect x="30" y="45" width="36" height="20" rx="2"/><text x="48" y="59.5">发顶</text><rect x="30" y="358" width="36" height="20" rx="2"/><text x="48" y="372.5">下巴</text></g>
<g class="share"><text x="331" y="47">1/10</text><text x="331" y="214">7/10</text><text x="331" y="403">1/5</text></g>
</svg>
</div>
<p class="heard" id="studio-keys">方向键移动照片，按住 Shift 移得远些；加号、减号缩放；逗号、句号旋转。</p>
<div class="dial"><label for="studio-zoom">缩放</label><input type="range" id="studio-zoom" data-part="zoom" min="100" max="800" step="1" value="100"><output for="studio-zoom" data-part="zoomed">100%</output></div>
<div class="dial"><label for="studio-angle">旋转</label><input type="range" id="studio-angle" data-part="angle" min="-45" max="45" step="0.5" value="0"><output for="studio-angle" data-part="angled">0.0°</output></div>
<div class="tools">
<button type="button" class="second" data-part="quarter"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M18.5 8.5A7.5 7.5 0 1 0 19.5 13M19 4v5h-5"/></svg>转 90°</button>
<button type="button" class="second" data-part="align"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15"/></svg>对准</button>
<button type="button" class="second" data-part="reset"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 5L4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3"/></svg>还原</button>
<button type="button" class="second" data-part="another"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9v.1"/></svg>换一张</button>
</div>
</div>
<section class="sheet" aria-labelledby="studio-meters">
<div class="apart"><h2 id="studio-meters">检查结果</h2><span data-part="summary"></span></div>
<ul class="meters" data-part="meters"></ul>
<p class="heard" role="status" data-part="said"></p>
</section>
</div>
<p class="fault" role="alert" tabindex="-1" data-part="trouble" hidden></p>
<p class="fault" role="alert" data-part="relogin" hidden>登录已过期，照片还没有保存。照片还在这里：请<a href="{{BASE}}login" target="_blank">在新窗口登录</a>，再回来点一次“<span data-part="again">上传照片</span>”。</p>
<div class="sending">
<button type="button" data-part="send">上传照片</button>
<button type="button" class="second" data-part="asis" hidden>原样上传，不裁剪</button>
<a class="lookup" href="#examples">看照片要求</a>
</div>
</section>
<div id="studio-parts" hidden>
<p class="hint" data-part="hint">手机拍的也可以，支持 JPEG、PNG、WebP<span class="with-mouse">，可以把文件拖到这里</span></p>
<p class="fault" role="alert" data-part="fault" hidden></p>
<div class="ways" data-part="ways"><button type="button" data-part="pick">选择照片</button><button type="button" class="second" data-part="shoot">拍一张</button></div>
<div class="actions" data-part="mending"><button type="button" data-part="mend">裁剪并改正</button><button type="button" class="second" data-part="other">换一张照片</button></div>
<input type="file" accept="image/*" aria-label="选择照片文件" data-part="file">
<input type="file" accept="image/*" capture="user" aria-label="拍照" data-part="capture">
</div>
<template id="studio-meter"><li><h3></h3><svg viewBox="0 0 1000 18" preserveAspectRatio="none" aria-hidden="true"><rect class="track" y="6" width="1000" height="6"/><rect class="zone" y="4" height="10" rx="2"/><line class="pointer" y1="2" y2="16"/></svg><span class="badge"></span><p></p></li></template>
<dialog class="camera" aria-labelledby="studio-camera" data-part="camera">
<h2 id="studio-camera">拍一张</h2>
<div class="finder"><video muted playsinline></video><svg viewBox="0 0 390 567" aria-hidden="true"><path class="casing" d="M0 56.7H390M0 453.6H390M39 0V567M351 0V567"/><path class="guide" d="M0 56.7H390M0 453.6H390M39 0V567M351 0V567"/><path class="middle" d="M195 0V567"/></svg></div>
<p>站在白色或浅色的墙前，眼睛看镜头。不必对得很准，拍完可以调整。</p>
<form method="dialog" class="actions"><button type="button" data-shutter>拍照</button><button type="submit" class="second">取消</button></form>
</dialog>
