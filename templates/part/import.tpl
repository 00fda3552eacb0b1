{{%AUTOESCAPE context="HTML"}}
{{! A table into the database (web/import_desk.h): ADDRESS of the page, TEMPLATE; SITES, OFFERINGS or ROSTER; COLUMN repeated with LABEL and MUST; FILE_FAULT, INVALID.
    FOUND: the dry run of FILE_NAME, BAD with FAULT repeated, or GOOD with the numbers. IMPORTED with COUNT. }}
{{#IMPORTED}}<div class="banner done" role="status"><p>已导入，新增和更新共 {{COUNT}} 行。</p></div>{{/IMPORTED}}
{{#FOUND}}<section class="sheet" id="form" tabindex="-1" aria-labelledby="found">
<h2 id="found">检查结果：{{FILE_NAME}}</h2>
{{#BAD}}<div class="banner fault"><p>有 {{COUNT}} 处需要修改，还没有导入任何一行。请在表格里改好，再上传一次。</p></div>
<table class="to-cards">
<thead><tr><th scope="col">行</th><th scope="col">列</th><th scope="col">填写的内容</th><th scope="col">原因</th></tr></thead>
<tbody>
{{#FAULT}}<tr><th scope="row">{{#AT_LINE}}第 {{LINE}} 行{{/AT_LINE}}</th><td>{{>LABEL}}</td><td>{{VALUE}}</td><td>{{>SENTENCE}}</td></tr>
{{/FAULT}}</tbody>
</table>
{{#MORE}}<p class="hint">这里列出前 {{SHOWN}} 处，改好后再检查其余的。</p>{{/MORE}}{{/BAD}}
{{#GOOD}}<dl class="data">
<div><dt>新增</dt><dd>{{FRESH}} 行</dd></div>
<div><dt>更新</dt><dd>{{CHANGED}} 行</dd></div>
<div><dt>没有变化</dt><dd>{{SAME}} 行</dd></div>
</dl>
{{#SOMETHING}}<p>没有发现问题，还没有导入。确认后一次全部写入。</p>{{/SOMETHING}}
{{#NOTHING}}<p>内容与现在的相同，不需要导入。</p>{{/NOTHING}}
{{/GOOD}}
<div class="actions">
{{#GOOD}}{{#SOMETHING}}<form method="post" action="{{BASE}}{{ADDRESS}}"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="key" value="{{KEY}}"><button type="submit" name="action" value="write" data-busy="正在导入">导入 {{FRESH}} 行新增、{{CHANGED}} 行更新</button></form>{{/SOMETHING}}{{/GOOD}}
<form method="post" action="{{BASE}}{{ADDRESS}}"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="key" value="{{KEY}}"><button class="second" type="submit" name="action" value="drop">放弃这个文件</button></form>
</div>
</section>{{/FOUND}}
<section class="sheet">
<h2>上传表格</h2>
<p>CSV 或 XLSX，最大 8 MB，第一行是列名：</p>
<p>{{#COLUMN}}<span class="whole">{{>LABEL}}{{#MUST}}<span class="must">*</span><span class="heard">必填</span>{{/MUST}}</span>{{#COLUMN_separator}}　{{/COLUMN_separator}}{{/COLUMN}}</p>
{{#SITES}}<p class="hint">已有的考点按代码更新；“是否审核”填“是”或“否”，只用于新建的考点。</p>{{/SITES}}
{{#OFFERINGS}}<p class="hint">报考费不填就用考次的。表格里没有的科目不变。</p>{{/OFFERINGS}}
{{#ROSTER}}<p class="hint">证件类型不填就是居民身份证。已在库里的人按证件号码更新，表格里没有的人不变。</p>{{/ROSTER}}
<p><a class="target" href="{{BASE}}{{TEMPLATE}}">下载模板</a></p>
<form method="post" action="{{BASE}}{{ADDRESS}}" enctype="multipart/form-data">
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label for="file">文件 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="file-hint">先检查，不会马上写入</p>
{{#FILE_FAULT}}<p class="fault" id="file-fault">{{>SENTENCE}}</p>{{/FILE_FAULT}}
<input id="file" name="file" type="file" accept=".csv,.xlsx,.txt" aria-describedby="file-hint{{#INVALID}} file-fault{{/INVALID}}"{{#INVALID}} aria-invalid="true"{{/INVALID}}>
</div>
<div class="actions"><button class="second" type="submit" name="action" value="check" data-busy="正在检查">上传并检查</button></div>
</form>
</section>
