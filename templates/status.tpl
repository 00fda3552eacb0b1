{{%AUTOESCAPE context="HTML"}}<!DOCTYPE html>
{{! What ncre-ems-status shows, a page of its own: it must be readable when the site is not. WELL; or FAULT with NO_DATABASE,
    NO_CLERK, and TROUBLE with MAIL_LATE, STUCK, REFUSED, OVERDUE, each with HOW_MANY (minutes of a mail). NUMBERS with NUMBER
    repeated: NAME (a section of part/status-name.tpl), its label (WHICH, STAGE, STATE), COUNT or LONG or YUAN. PAGES with PAGE
    repeated, ROUNDS with ROUND repeated: WORDS for its NAME. REFRESHING by itself where it was asked for, else STILL. }}
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>运行状况 · {{INSTITUTION}} · 全国计算机等级考试报名系统</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
{{#REFRESHING}}<meta http-equiv="refresh" content="15">{{/REFRESHING}}
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="vendor/pico.min.css">
<link rel="stylesheet" href="site.css">
</head>
<body class="staff">
<header class="top">
<div class="bar">
<span class="house">
<svg viewBox="0 0 28 28" aria-hidden="true"><rect width="28" height="28" rx="2" fill="#fff"/><path d="M6 22v-4h4v-4h4v-4h4V6h4v16z" fill="#0a3a49"/></svg>
<span>NCRE 运行状况</span>
</span>
</div>
</header>
<div class="page">
<main id="main">
<div class="head"><h1>运行状况</h1><p>{{INSTITUTION}} · 截至 {{>NOW}} · {{#STILL}}<a href="?refresh">每 15 秒刷新</a>{{/STILL}}{{#REFRESHING}}每 15 秒刷新，<a href="./">停下</a>{{/REFRESHING}}</p></div>
{{#WELL}}<div class="banner done"><p>数据库、后台程序和邮件都正常。</p></div>{{/WELL}}
{{#FAULT}}<div class="banner fault"><div>
{{#NO_DATABASE}}<p>数据库没有回答。用 <code>ncre-emsctl doctor</code> 查原因；恢复后网站自行恢复。</p>{{/NO_DATABASE}}
{{#NO_CLERK}}<p>后台程序 ncre-ems-clerk 一分钟内没有报到：邮件不发，超时不释放名额。看 <code>systemctl status ncre-ems-clerk</code>。</p>{{/NO_CLERK}}
</div></div>{{/FAULT}}
{{#TROUBLE}}<div class="banner wait"><div>
{{#MAIL_LATE}}<p>有邮件等了 {{HOW_MANY}} 分钟还没有发出。用 <code>ncre-emsctl mail test</code> 试邮件服务器。</p>{{/MAIL_LATE}}
{{#STUCK}}<p>{{HOW_MANY}} 笔支付没有得到支付平台的明确答复，等人工处理（考务：对账）。</p>{{/STUCK}}
{{#REFUSED}}<p>{{HOW_MANY}} 笔退款被支付平台拒绝，等人工处理（考务：对账）。</p>{{/REFUSED}}
{{#OVERDUE}}<p>{{HOW_MANY}} 份报名已经超时，还没有释放名额。看 <code>journalctl -u ncre-ems-clerk</code>。</p>{{/OVERDUE}}
</div></div>{{/TROUBLE}}
{{#NUMBERS}}<section class="sheet">
<h2>现在</h2>
<table>
<thead><tr><th scope="col">项目</th><th scope="col">其中</th><th scope="col" class="num">数值</th></tr></thead>
<tbody>
{{#NUMBER}}<tr><th scope="row">{{>NAME}}</th><td>{{WHICH}} {{>STAGE}}{{>STATE}}</td><td class="num">{{#COUNT}}{{VALUE}}{{/COUNT}}{{#LONG}}{{HOURS}} 小时 {{MINUTES}} 分{{/LONG}}{{#YUAN}}{{AMOUNT}} 元{{/YUAN}}</td></tr>
{{/NUMBER}}</tbody>
</table>
<p class="hint">没有列出的都是 0。</p>
</section>{{/NUMBERS}}
<section class="sheet">
<h2>后台程序</h2>
{{#NO_ROUNDS}}<p class="quiet">启动以来还没有报到。</p>{{/NO_ROUNDS}}
{{#ROUNDS}}<table>
<thead><tr><th scope="col">工作</th><th scope="col" class="num">上次做完（秒前）</th><th scope="col" class="num">没有做成</th></tr></thead>
<tbody>
{{#ROUND}}<tr><th scope="row">{{>WORDS}} <span class="small quiet">{{NAME}}</span></th><td class="num">{{AGO}}</td><td class="num">{{FAILED}}</td></tr>
{{/ROUND}}</tbody>
</table>{{/ROUNDS}}
</section>
<section class="sheet">
<h2>页面</h2>
{{#NO_PAGES}}<p class="quiet">启动以来还没有请求。</p>{{/NO_PAGES}}
{{#PAGES}}<table>
<thead><tr><th scope="col">页面</th><th scope="col" class="num">请求</th><th scope="col" class="num">出错（5xx）</th><th scope="col" class="num">平均毫秒</th></tr></thead>
<tbody>
{{#PAGE}}<tr><th scope="row">{{NAME}}</th><td class="num">{{REQUESTS}}</td><td class="num">{{ERRORS}}</td><td class="num">{{MEAN}}</td></tr>
{{/PAGE}}</tbody>
</table>{{/PAGES}}
</section>
<p class="hint">请求数从这个程序启动时算起。Prometheus 读 <a href="metrics">metrics</a>。</p>
</main>
</div>
</body>
</html>
