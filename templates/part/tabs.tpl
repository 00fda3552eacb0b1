{{%AUTOESCAPE context="HTML"}}{{! The rooms of staff: TAB_<PAGE> for each that this person has, NAV_<PAGE>: where one is. }}
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
