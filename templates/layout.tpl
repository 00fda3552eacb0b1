{{%AUTOESCAPE context="HTML"}}<!DOCTYPE html>
{{! The frame of every page. PAGE_TITLE and PAGE_MAIN are the page's own file, once with its section TITLE and once
    with MAIN. Sections here: FAULTY (something typed is wrong), DEMO, SIGNED_IN with WHO, CANDIDATE_NAV, STAFF,
    SCRIPT and STYLE, each with STEM; PREVIEW: the strip over a page that staff preview. NAV_<PAGE>: where a candidate is;
    welcome is so for every page of the registration. TABS: the rooms of a member of staff. }}
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>{{#FAULTY}}错误：{{/FAULTY}}{{>PAGE_TITLE}} · 全国计算机等级考试报名系统</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="{{FILES}}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{{FILES}}vendor/pico.min.css">
<link rel="stylesheet" href="{{FILES}}site.css">
{{#STAFF}}<link rel="stylesheet" href="{{FILES}}staff.css">{{/STAFF}}
{{#STYLE}}<link rel="stylesheet" href="{{FILES}}{{STEM}}.css">{{/STYLE}}
<script type="module" src="{{FILES}}site.mjs"></script>
{{#SCRIPT}}<script type="module" src="{{FILES}}{{STEM}}.mjs"></script>{{/SCRIPT}}
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
{{#STAFF}}{{#SIGNED_IN}}<details class="menu">
<summary>菜单</summary>
<nav class="rooms" aria-label="菜单">
<ul>
{{>TABS}}
<li><a href="{{BASE}}admin-account">我的账号：{{WHO}}</a></li>
<li><form method="post" action="{{BASE}}admin-logout"><input type="hidden" name="csrf" value="{{CSRF}}"><button type="submit">退出</button></form></li>
</ul>
</nav>
</details>
<nav class="tabs" aria-label="导航">
<ul>
{{>TABS}}
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
