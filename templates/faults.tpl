{{%AUTOESCAPE context="HTML"}}
{{! One sentence per code of domain/fault_code.h, under its name in capitals; FOUND and WANTED are its numbers (WITH_WANTED or
    WITHOUT_WANTED says whether the second is not 0; WANTED_MINUTES counts it, as seconds, up to whole minutes), DETAIL a name. The same words
    stand at the field and in the summary, so none names its field and none ends with a full stop. }}
{{#REQUIRED}}请填写这一项{{/REQUIRED}}
{{#CHOOSE}}请从列表中选一项{{/CHOOSE}}
{{#TOO_LONG}}最多 {{WANTED}} 个字符，现在是 {{FOUND}} 个{{/TOO_LONG}}
{{#TOO_SHORT}}至少 {{WANTED}} 个字符，现在是 {{FOUND}} 个{{/TOO_SHORT}}
{{#BAD_BYTES}}内容里有无法识别的字符，请删去后重新输入{{/BAD_BYTES}}
{{#BAD_CHARACTERS}}第 {{FOUND}} 个字符看不见，请删去后重新输入{{/BAD_CHARACTERS}}
{{#REASON_REQUIRED}}请写明原因，考生会看到{{/REASON_REQUIRED}}

{{#DATE_FORM}}日期应为 8 位数字，如 20050920{{/DATE_FORM}}
{{#DATE_NONE}}日历上没有这一天，请核对年、月、日{{/DATE_NONE}}
{{#BIRTH_FUTURE}}出生日期晚于今天，请核对年份{{/BIRTH_FUTURE}}
{{#BIRTH_EARLY}}出生日期早于 {{WANTED}} 年，请核对年份{{/BIRTH_EARLY}}

{{#EMAIL_FORM}}邮箱应有一个 @，如 name@example.edu.cn{{/EMAIL_FORM}}
{{#EMAIL_LOCAL}}邮箱 @ 前面的部分不完整，或有不能用的字符{{/EMAIL_LOCAL}}
{{#EMAIL_DOMAIN}}邮箱 @ 后面的部分应像 example.edu.cn{{/EMAIL_DOMAIN}}
{{#PHONE_CHARACTERS}}号码里只能有数字，座机的区号后可以有横线{{/PHONE_CHARACTERS}}
{{#PHONE_DIGITS}}{{#WITH_WANTED}}手机号码应为 {{WANTED}} 位，现在是 {{FOUND}} 位{{/WITH_WANTED}}{{#WITHOUT_WANTED}}座机连区号应为 10 至 12 位，现在是 {{FOUND}} 位{{/WITHOUT_WANTED}}{{/PHONE_DIGITS}}
{{#PHONE_PREFIX}}手机号码以 13 至 19 开头，请核对前两位{{/PHONE_PREFIX}}
{{#PHONE_AREA_CODE}}座机请加上区号，如 010-55500101{{/PHONE_AREA_CODE}}
{{#PHONE_EXTENSION}}分机号最多 {{WANTED}} 位{{/PHONE_EXTENSION}}
{{#PASSWORD_LETTER}}还缺一个字母{{/PASSWORD_LETTER}}
{{#PASSWORD_DIGIT}}还缺一个数字{{/PASSWORD_DIGIT}}
{{#PASSWORD_SYMBOL}}还缺一个符号：! @ # $ % ^ & * _ - 之一{{/PASSWORD_SYMBOL}}
{{#PASSWORD_COMMON}}这个密码太常见，容易被人试出，请换一个{{/PASSWORD_COMMON}}
{{#PASSWORD_ACCOUNT}}密码里不能含有您的邮箱名或手机号码{{/PASSWORD_ACCOUNT}}
{{#NOT_SAME}}两次输入的密码不一样，请重新输入{{/NOT_SAME}}
{{#CONSENT}}同意后才能继续，请先阅读再勾选{{/CONSENT}}
{{#CAPTCHA_WRONG}}与图片不一致，已换一张新的{{/CAPTCHA_WRONG}}
{{#CAPTCHA_EXPIRED}}已超过 5 分钟，请输入新图片上的字符{{/CAPTCHA_EXPIRED}}
{{#CAPTCHA_USED}}刚才那张图片已经用过，请输入新图片上的字符{{/CAPTCHA_USED}}
{{#CODE_WRONG}}与邮件里的验证码不一致，或已超过 10 分钟，请核对或重新发送{{/CODE_WRONG}}
{{#ACCOUNT_OR_PASSWORD}}账号或密码不对，请核对{{/ACCOUNT_OR_PASSWORD}}
{{#PASSWORD_WRONG}}与注册时设置的密码不一致，请核对大小写{{/PASSWORD_WRONG}}
{{#LOCKED}}密码多次不对，暂时锁定，{{WANTED_MINUTES}} 分钟后可以再试；用邮件重设密码可以立即解除{{/LOCKED}}

{{#NAME_DIGITS}}第 {{FOUND}} 个字是数字，姓名里不能有数字{{/NAME_DIGITS}}
{{#NAME_CHARACTERS}}第 {{FOUND}} 个字不能用在姓名里{{/NAME_CHARACTERS}}
{{#NAME_MARK}}第 {{FOUND}} 个字是间隔号，它应在两个字之间，且只有一个{{/NAME_MARK}}
{{#PINYIN_CHARACTERS}}拼音只用英文字母和空格，如 LIN ZHIXIA{{/PINYIN_CHARACTERS}}
{{#ID_LENGTH}}证件号码应为 {{WANTED}} 位，现在是 {{FOUND}} 位{{/ID_LENGTH}}
{{#ID_15}}这是 15 位的旧号码，请填写现在证件上的 18 位号码{{/ID_15}}
{{#ID_CHARACTERS}}第 {{FOUND}} 位不对，前 17 位是数字，最后一位是数字或 X{{/ID_CHARACTERS}}
{{#ID_DATE}}第 7 至 14 位不是一个日期，请逐位核对{{/ID_DATE}}
{{#ID_FUTURE}}第 7 至 14 位的出生日期晚于今天，请逐位核对{{/ID_FUTURE}}
{{#ID_CHECKSUM}}最后一位校验码不对，请逐位核对{{/ID_CHECKSUM}}
{{#ID_OF_PERMIT}}这是港澳台居民居住证的号码，请把证件类型改为“港澳台居民居住证”{{/ID_OF_PERMIT}}
{{#ID_OF_FOREIGNER}}这是外国人永久居留身份证的号码，请把证件类型改为“外国人永久居留身份证”{{/ID_OF_FOREIGNER}}
{{#PERMIT_REGION}}居住证号码以 810000、820000 或 830000 开头，请核对前 6 位{{/PERMIT_REGION}}
{{#HK_PERMIT_FORM}}通行证号码是 H 或 M 加 8 位数字{{/HK_PERMIT_FORM}}
{{#TW_PERMIT_FORM}}通行证号码是 8 位数字{{/TW_PERMIT_FORM}}
{{#FOREIGNER_FORM}}号码是 18 位数字，或 3 个字母加 12 位数字{{/FOREIGNER_FORM}}
{{#PASSPORT_FORM}}护照号码是 5 至 17 位字母和数字{{/PASSPORT_FORM}}
{{#POSTCODE_FORM}}邮编是数字，最多 8 位{{/POSTCODE_FORM}}
{{#MONEY_FORM}}金额应像 80 或 80.00{{/MONEY_FORM}}

{{#PAGE_OUTDATED}}登录或页面有了变化，刚才没有提交；填写的内容还在本页，请核对后再提交一次{{/PAGE_OUTDATED}}
{{#NO_COOKIES}}浏览器没有带回 Cookie，不能提交。请允许本站使用 Cookie，再提交一次{{/NO_COOKIES}}
{{#STALE}}您在另一个窗口改过这份报名，请对照后再保存{{/STALE}}
{{#DECLARATION}}请先核对，再勾选这一项{{/DECLARATION}}
{{#NO_CHOICE}}还没有选科目，请至少选一科{{/NO_CHOICE}}
{{#TOO_MANY_CHOICES}}最多选 {{WANTED}} 科，现在选了 {{FOUND}} 科{{/TOO_MANY_CHOICES}}
{{#SUBJECT_FULL}}{{DETAIL}} 刚刚报满，请换一科，其余的选择都还在{{/SUBJECT_FULL}}
{{#WINDOW_CLOSED}}这一步的时间已过，没有提交；您填写的内容还在本页，需要帮助请联系考点{{/WINDOW_CLOSED}}
{{#WINDOW_NOT_OPEN}}填报还没有开始，没有提交；您填写的内容还在本页，开始后请再提交{{/WINDOW_NOT_OPEN}}
{{#REGISTRATION_LOCKED}}这份报名已锁定，不能自己修改；确需修改请联系考点{{/REGISTRATION_LOCKED}}
{{#PAYMENT_UNDER_WAY}}有一笔网上支付正在进行，先等它完成或取消，再修改{{/PAYMENT_UNDER_WAY}}
{{#ID_TAKEN}}本考次已有一份报名用了这个证件号码。请逐位核对；没有填错的，请带证件到考点，由工作人员查明后解除占用{{/ID_TAKEN}}
{{#SITE_FULL}}这个考点的名额刚刚报满，请换一个考点，或少选一科{{/SITE_FULL}}
{{#PHOTO_MISSING}}还没有选择照片{{/PHOTO_MISSING}}
{{#PHOTO_REFUSED}}照片没有被采用{{/PHOTO_REFUSED}}
{{#STAFF_LOCKED}}密码多次不对，暂时锁定，{{WANTED_MINUTES}} 分钟后可以再试；忘记密码请联系系统管理员{{/STAFF_LOCKED}}
{{#REVIEW_HELD}}另一位审核员正在审核，没有办理{{/REVIEW_HELD}}
{{#UNDO_LATE}}已过撤销的时间，没有撤销。需要更正的，请在“办理其他事项”里退回修改{{/UNDO_LATE}}
{{#REASONS_CHANGED}}常用原因的列表刚才有了变化，请重新选取{{/REASONS_CHANGED}}
{{#REGISTRATION_MOVED}}刚才有了变化，没有办理；页面上已经是现在的情况，请看过再办{{/REGISTRATION_MOVED}}
{{#STEP_CLOSED}}本考次这一步的时间已过，没有办理{{/STEP_CLOSED}}
{{#FACTOR_WRONG}}不对或已过时。请输入验证器现在显示的 6 位数字，或一个没有用过的恢复码{{/FACTOR_WRONG}}
{{#FACTOR_USED}}这个验证码已经用过，请等验证器换出下一个，最多 30 秒{{/FACTOR_USED}}
{{#FACTOR_LOCKED}}验证码多次不对，暂时锁定，{{WANTED_MINUTES}} 分钟后可以再试{{/FACTOR_LOCKED}}
{{#OWN_PASSWORD_WRONG}}与现在的密码不一致，请核对大小写{{/OWN_PASSWORD_WRONG}}
{{#LOGIN_FORM}}账号是 2 至 32 个字母、数字、点、横线或下划线{{/LOGIN_FORM}}
{{#LOGIN_TAKEN}}已有这个账号，请换一个{{/LOGIN_TAKEN}}
{{#ROLE_HELD}}已经有这个角色{{/ROLE_HELD}}
{{#LAST_ADMINISTRATOR}}这是最后一名可以登录的管理员，没有办理；请先让另一人成为管理员{{/LAST_ADMINISTRATOR}}
{{#NOT_ONESELF}}不能停用自己，也不能收回自己的角色；请另一名管理员办理{{/NOT_ONESELF}}
{{#RECEIPT_USED}}本考点用过这个收据号，请核对{{/RECEIPT_USED}}
{{#NOT_BY_COUNTER}}这笔费用不是考点收的，不能在这里撤销{{/NOT_BY_COUNTER}}
{{#FEE_IN_RUN}}这笔费用已列入停考退费，不能在这里撤销{{/FEE_IN_RUN}}
{{#RECEIPT_FORM}}这是报名号，不是收据号。要找下一位考生，请扫到“查找”里{{/RECEIPT_FORM}}
{{#LOGIN_UNKNOWN}}没有这个账号，请核对{{/LOGIN_UNKNOWN}}
{{#REGISTRATION_UNKNOWN}}没有这个报名号；应有 14 位数字，像 77-110108-000427{{/REGISTRATION_UNKNOWN}}
{{#PASSPORT_UNKNOWN}}没有找到用这个邮箱的通行证，请核对{{/PASSPORT_UNKNOWN}}
{{#DOCUMENT_SEEN}}请先当面核对证件，再勾选这一项{{/DOCUMENT_SEEN}}
{{#EMAIL_TAKEN}}另一个已激活的通行证用着这个邮箱，请核对{{/EMAIL_TAKEN}}
{{#MOBILE_TAKEN}}另一个已激活的通行证用着这个手机号码；请按手机号码查到那一个，为本人更改邮箱{{/MOBILE_TAKEN}}
{{#EMAIL_SAME}}这就是现在的邮箱{{/EMAIL_SAME}}
{{#PASSPORT_MOVED}}刚才有了变化，没有办理；页面上已经是现在的情况，请看过再办{{/PASSPORT_MOVED}}
{{#SURE}}请先确认，再办理{{/SURE}}

{{#MOMENT_FORM}}时间应像 2026-01-06 17:00{{/MOMENT_FORM}}
{{#NUMBER_FORM}}请填写整数{{/NUMBER_FORM}}
{{#DECIMAL_FORM}}请填写数字，最多四位小数{{/DECIMAL_FORM}}
{{#NUMBER_LOW}}最小为 {{WANTED}}{{/NUMBER_LOW}}
{{#NUMBER_HIGH}}最大为 {{WANTED}}{{/NUMBER_HIGH}}
{{#NOT_ABOVE}}上限应大于下限{{/NOT_ABOVE}}
{{#ENDS_BEFORE}}截止应晚于开始{{/ENDS_BEFORE}}
{{#BEFORE_FILL_IN}}不能早于填报开始{{/BEFORE_FILL_IN}}
{{#REVIEW_SHORT}}审核截止不能早于填报截止，否则最后提交的考生来不及审核{{/REVIEW_SHORT}}
{{#PAYMENT_SHORT}}支付截止不能早于填报截止和审核截止{{/PAYMENT_SHORT}}
{{#EXAM_EARLY}}考试应在支付截止之后开始{{/EXAM_EARLY}}
{{#SITTING_TAKEN}}已有这个序号的考次，请核对{{/SITTING_TAKEN}}
{{#SITE_CODE_FORM}}考点代码是 6 位数字，如 110108{{/SITE_CODE_FORM}}
{{#SITE_TAKEN}}已有这个代码的考点，请核对{{/SITE_TAKEN}}
{{#SITE_MOVED}}刚才有人保存过这个考点，没有导入；请看过现在的设置，再检查一次{{/SITE_MOVED}}
{{#FEE_MISSING}}没有报考费：请填写本科目的，或填写所属级别的{{/FEE_MISSING}}
{{#SUBJECT_OFFERED}}已有 {{FOUND}} 个考点开考、{{WANTED}} 人报考，不能取消开放{{/SUBJECT_OFFERED}}
{{#CAP_BELOW_TAKEN}}已有 {{FOUND}} 个名额被占用，不能少于 {{FOUND}}{{/CAP_BELOW_TAKEN}}
{{#OFFERED_TAKEN}}已有 {{FOUND}} 人报考，不能取消开考；可以把名额减到 {{FOUND}}，不再接受新的报考{{/OFFERED_TAKEN}}
{{#SETTING_STALE}}刚才有人保存过，没有保存您的修改；您填写的还在本页，请打开另一个窗口对照后再保存{{/SETTING_STALE}}
{{#NOTHING_OFFERED}}还没有考点开考任何科目，考生会无处可选；请先导入或设置开考科目{{/NOTHING_OFFERED}}
{{#COUNTS_CHANGED}}人数刚刚有了变化，没有办理；页面上已经是现在的数字，请看过再确认{{/COUNTS_CHANGED}}
{{#YES_NO}}请填“是”或“否”{{/YES_NO}}
{{#REVIEW_ELSEWHERE}}与现在的设置不同；改变审核会影响已报名的考生，请到考点设置里办理{{/REVIEW_ELSEWHERE}}

{{#FILE_MISSING}}还没有选择文件{{/FILE_MISSING}}
{{#FILE_EMPTY}}文件里没有数据{{/FILE_EMPTY}}
{{#FILE_LARGE}}文件太大，最多 {{WANTED}} KB{{/FILE_LARGE}}
{{#FILE_ROWS}}最多 {{WANTED}} 行，请分成几个文件{{/FILE_ROWS}}
{{#FILE_COLUMNS}}第 {{FOUND}} 行超过 {{WANTED}} 列，请对照模板{{/FILE_COLUMNS}}
{{#FILE_VALUE}}第 {{FOUND}} 行有一格太长，请对照模板{{/FILE_VALUE}}
{{#FILE_OLD_EXCEL}}这是旧格式（.xls）或加了密码的文件，请另存为 .xlsx 或 CSV{{/FILE_OLD_EXCEL}}
{{#FILE_ENCODING}}文字编码无法识别，请另存为 UTF-8 的 CSV，或 .xlsx{{/FILE_ENCODING}}
{{#FILE_BROKEN}}文件不完整，或不是 CSV、XLSX，请重新保存后再试{{/FILE_BROKEN}}
{{#COLUMN_MISSING}}缺少“{{DETAIL}}”这一列，请对照模板{{/COLUMN_MISSING}}
{{#COLUMN_UNKNOWN}}模板里没有“{{DETAIL}}”这一列，请改名或删去{{/COLUMN_UNKNOWN}}
{{#ROW_TWICE}}与第 {{FOUND}} 行重复{{/ROW_TWICE}}
{{#SITE_UNKNOWN}}没有这个代码的考点{{/SITE_UNKNOWN}}
{{#SITE_FOREIGN}}不是您负责的考点{{/SITE_FOREIGN}}
{{#SUBJECT_UNKNOWN}}没有这个代码的科目{{/SUBJECT_UNKNOWN}}
{{#SUBJECT_NOT_OPEN}}本考次没有开放这个科目{{/SUBJECT_NOT_OPEN}}
{{#ROSTER_NAME}}与学校学籍库里这个证件号码的姓名不一致。请按证件核对；没有填错的，请联系考点更正学籍库{{/ROSTER_NAME}}
