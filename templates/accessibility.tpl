{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}无障碍说明{{/TITLE}}
{{#MAIN}}
<div class="head">
<h1>无障碍说明</h1>
<p>我们按 WCAG 2.2 的 AA 级制作这些页面，希望每一位考生都能自己完成报名。</p>
</div>
<div class="reading">
<h2>您可以这样使用</h2>
<ul>
<li><strong>只用键盘</strong>：所有操作都能用 Tab、方向键、空格和回车完成，焦点始终看得见；页首第一个链接跳到正文。</li>
<li><strong>读屏软件</strong>：标题、表单、步骤和状态都有文字。填错的地方先在页首汇总，再写在每一项旁边。</li>
<li><strong>看不清验证码</strong>：登录时选“用邮件接收验证码”，不必辨认图片。</li>
<li><strong>放大</strong>：放大到 400% 仍能使用，不需要左右滚动。</li>
<li><strong>深色和高对比度</strong>：跟随您的系统设置；减少动态效果的设置也会生效。</li>
<li><strong>没有脚本</strong>：关闭 JavaScript 也能完成全部步骤。</li>
</ul>
<h2>已知的不足</h2>
<p>照片的取景和头部大小要凭视觉判断。看不见屏幕的考生，可以请考点代为拍摄和上传。</p>
<h2>需要帮助</h2>
<p>有一步做不下去，请告诉我们是哪一页、用什么设备：{{CONTACT}}。考试当天需要的便利，请在报名时向考点提出。</p>
</div>
{{/MAIN}}
