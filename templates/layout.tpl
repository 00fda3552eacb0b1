{{%AUTOESCAPE context="HTML"}}<!DOCTYPE html>
{{! The frame of every page. PAGE_TITLE and PAGE_MAIN are the page's own file, once with its section TITLE and once
    with MAIN. Sections here: FAULTY (something typed is wrong), DEMO, SIGNED_IN with WHO, CANDIDATE_NAV, STAFF,
    SCRIPT with STEM; PREVIEW: the strip over a page that staff preview. TAB_<PAGE>: a tab that this member of staff has.
    NAV_<PAGE>: where one is; welcome is so for every page of the registration. }}
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>{{#FAULTY}}错误：{{/FAULTY}}{{>PAGE_TITLE}} · 全国计算机等级考试报名系统</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="{{BASE}}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{{BASE}}vendor/pico.min.css">
<link rel="stylesheet" href="{{BASE}}site.css">
<script type="module" src="{{BASE}}site.mjs"></script>
{{#SCRIPT}}<script type="module" src="{{BASE}}{{STEM}}.mjs"></script>{{/SCRIPT}}
</head>
<body{{#STAFF}} class="staff"{{/STAFF}}>
<a class="skip" href="#main">跳到正文</a>
{{>PREVIEW}}
<header class="top">
{{#DEMO}}<p class="demo">演示系统：数据均为虚构，不产生真实报名</p>{{/DEMO}}
<div class="bar">
<a class="house" href="{{BASE}}{{#STAFF}}admin{{/STAFF}}">
<svg viewBox="0 0 28 28" aria-hidden="true"><rect width="28" height="28" rx="2" fill="#fff"/><path d="M6 22v-4h4v-4h4v-4h4V6h4v16z" fill="#0a3a49"/></svg>
<span class="candidates">全国计算机等级考试报名系统</span>{{#STAFF}}<span>NCRE 考务</span>{{/STAFF}}
</a>
{{#CANDIDATE_NAV}}<details class="menu">
<summary>菜单</summary>
<nav class="rooms" aria-label="菜单">
<ul>
<li><a href="{{BASE}}welcome"{{#NAV_WELCOME}} aria-current="page"{{/NAV_WELCOME}}>当前考次</a></li>
<li><a href="{{BASE}}welcome#past">历次报名</a></li>
<li><a href="{{BASE}}guide"{{#NAV_GUIDE}} aria-current="page"{{/NAV_GUIDE}}>报名须知</a></li>
<li><form method="post" action="{{BASE}}logout"><input type="hidden" name="csrf" value="{{CSRF}}"><button type="submit">退出</button></form></li>
</ul>
</nav>
</details>{{/CANDIDATE_NAV}}
{{#STAFF}}{{#SIGNED_IN}}<nav class="tabs" aria-label="导航">
<ul>
{{#TAB_ADMIN_QUEUE}}<li><a href="{{BASE}}admin-queue"{{#NAV_ADMIN_QUEUE}} aria-current="page"{{/NAV_ADMIN_QUEUE}}>审核</a></li>{{/TAB_ADMIN_QUEUE}}
{{#TAB_ADMIN_COUNTER}}<li><a href="{{BASE}}admin-counter"{{#NAV_ADMIN_COUNTER}} aria-current="page"{{/NAV_ADMIN_COUNTER}}>收费</a></li>{{/TAB_ADMIN_COUNTER}}
{{#TAB_ADMIN_MONEY}}<li><a href="{{BASE}}admin-money"{{#NAV_ADMIN_MONEY}} aria-current="page"{{/NAV_ADMIN_MONEY}}>对账</a></li>{{/TAB_ADMIN_MONEY}}
{{#TAB_ADMIN_STATISTICS}}<li><a href="{{BASE}}admin-statistics"{{#NAV_ADMIN_STATISTICS}} aria-current="page"{{/NAV_ADMIN_STATISTICS}}>统计</a></li>{{/TAB_ADMIN_STATISTICS}}
{{#TAB_ADMIN_EXPORT}}<li><a href="{{BASE}}admin-export"{{#NAV_ADMIN_EXPORT}} aria-current="page"{{/NAV_ADMIN_EXPORT}}>导出</a></li>{{/TAB_ADMIN_EXPORT}}
{{#TAB_ADMIN_SITES}}<li><a href="{{BASE}}admin-sites"{{#NAV_ADMIN_SITES}} aria-current="page"{{/NAV_ADMIN_SITES}}>考点</a></li>{{/TAB_ADMIN_SITES}}
{{#TAB_ADMIN_SITTINGS}}<li><a href="{{BASE}}admin-sittings"{{#NAV_ADMIN_SITTINGS}} aria-current="page"{{/NAV_ADMIN_SITTINGS}}>考次</a></li>{{/TAB_ADMIN_SITTINGS}}
{{#TAB_ADMIN_STAFF}}<li><a href="{{BASE}}admin-staff"{{#NAV_ADMIN_STAFF}} aria-current="page"{{/NAV_ADMIN_STAFF}}>人员</a></li>{{/TAB_ADMIN_STAFF}}
{{#TAB_ADMIN_PASSPORTS}}<li><a href="{{BASE}}admin-passports"{{#NAV_ADMIN_PASSPORTS}} aria-current="page"{{/NAV_ADMIN_PASSPORTS}}>通行证</a></li>{{/TAB_ADMIN_PASSPORTS}}
{{#TAB_ADMIN_AUDIT}}<li><a href="{{BASE}}admin-audit"{{#NAV_ADMIN_AUDIT}} aria-current="page"{{/NAV_ADMIN_AUDIT}}>审计</a></li>{{/TAB_ADMIN_AUDIT}}
</ul>
</nav>{{/SIGNED_IN}}{{/STAFF}}
{{#SIGNED_IN}}<p class="who">{{#STAFF}}<a href="{{BASE}}admin-account">{{/STAFF}}{{WHO}}{{#STAFF}}</a>{{/STAFF}}</p>
<form method="post" action="{{BASE}}{{#STAFF}}admin-{{/STAFF}}logout"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="link" type="submit">退出</button></form>{{/SIGNED_IN}}
</div>
</header>
<div class="page{{#CANDIDATE_NAV}} with-rooms{{/CANDIDATE_NAV}}">
{{#CANDIDATE_NAV}}<nav class="rooms" aria-label="导航">
<ul>
<li><a href="{{BASE}}welcome"{{#NAV_WELCOME}} aria-current="page"{{/NAV_WELCOME}}>当前考次</a></li>
<li><a href="{{BASE}}welcome#past">历次报名</a></li>
<li><a href="{{BASE}}guide"{{#NAV_GUIDE}} aria-current="page"{{/NAV_GUIDE}}>报名须知</a></li>
</ul>
</nav>{{/CANDIDATE_NAV}}
<main id="main" tabindex="-1">
{{>PAGE_MAIN}}
</main>
</div>
<footer class="foot">
<div>
<span>{{INSTITUTION}} · {{CONTACT}}</span>
<a href="{{BASE}}privacy">个人信息保护</a>
<a href="{{BASE}}accessibility">无障碍说明</a>
</div>
</footer>
</body>
</html>
