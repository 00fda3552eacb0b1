{{%AUTOESCAPE context="HTML"}}
{{! What a photo check found, one section per code of imaging/verdict.h, under its name in capitals: a heading and a sentence with
    what was FOUND and what is wanted (LOW, HIGH). WIDTH and HEIGHT in pixels are the picture's. FORMAT_… is what the file is, NAME_… what is
    wrong with its name. Sizes are in KB, shares of the height in per cent, angles in degrees. }}
{{#NOT_JPEG}}<h3>文件不是 JPEG</h3><p>{{#FORMAT_EMPTY}}文件是空的，请重新导出照片{{/FORMAT_EMPTY}}{{#FORMAT_PNG}}这是 PNG 图片，请另存为 JPEG{{/FORMAT_PNG}}{{#FORMAT_GIF}}这是 GIF 图片，请另存为 JPEG{{/FORMAT_GIF}}{{#FORMAT_BMP}}这是 BMP 图片，请另存为 JPEG{{/FORMAT_BMP}}{{#FORMAT_WEBP}}这是 WebP 图片，请另存为 JPEG{{/FORMAT_WEBP}}{{#FORMAT_HEIC}}这是手机拍的 HEIC 图片，请在相册里导出为 JPEG，或把相机格式改为“兼容性最佳”后重拍{{/FORMAT_HEIC}}{{#FORMAT_TIFF}}这是 TIFF 图片，请另存为 JPEG{{/FORMAT_TIFF}}{{#FORMAT_SVG}}这是 SVG 图形，不是照片{{/FORMAT_SVG}}{{#FORMAT_MVG}}这是图形文件，不是照片{{/FORMAT_MVG}}{{#FORMAT_PDF}}这是 PDF 文件，请从中导出 JPEG 照片{{/FORMAT_PDF}}{{#FORMAT_POSTSCRIPT}}这是 PostScript 文件，不是照片{{/FORMAT_POSTSCRIPT}}{{#FORMAT_HTML}}这是网页文件，不是照片{{/FORMAT_HTML}}{{#FORMAT_PHP}}这是程序文件，不是照片{{/FORMAT_PHP}}{{#FORMAT_ZIP}}这是压缩包，请先解压，再选其中的照片{{/FORMAT_ZIP}}{{#FORMAT_UNKNOWN}}文件内容不是图片，请重新导出照片{{/FORMAT_UNKNOWN}}。要求 JPEG，只改文件名不起作用。</p>{{/NOT_JPEG}}
{{#NAME}}<h3>文件名不能用</h3><p>{{#NAME_EMPTY}}文件没有名字{{/NAME_EMPTY}}{{#NAME_ENDING}}文件名不是以 .jpg 结尾{{/NAME_ENDING}}{{#NAME_PATH}}文件名里有连续两个点{{/NAME_PATH}}{{#NAME_CONTROL}}文件名里有看不见的字符{{/NAME_CONTROL}}{{#NAME_DIRECTION}}文件名里有改变文字方向的字符{{/NAME_DIRECTION}}{{#NAME_TEXT}}文件名里有无法识别的字符{{/NAME_TEXT}}{{#NAME_LENGTH}}文件名太长{{/NAME_LENGTH}}。请改成如 zhaopian.jpg 的名字。</p>{{/NAME}}
{{#BYTES_SMALL}}<h3>文件太小</h3><p>文件只有 {{FOUND}} KB，要求 {{LOW}}–{{HIGH}} KB。请用更清楚的原图导出，不要使用聊天软件压缩过的图。</p>{{/BYTES_SMALL}}
{{#BYTES_LARGE}}<h3>文件太大</h3><p>文件有 {{FOUND}} KB，要求 {{LOW}}–{{HIGH}} KB。请裁成证件照并缩小到 390×567 像素，再存为 JPEG。</p>{{/BYTES_LARGE}}
{{#PX_SMALL}}<h3>像素太少</h3><p>照片是宽 {{WIDTH}}、高 {{HEIGHT}} 像素，至少要宽 144、高 192 像素。请用更大的原图。</p>{{/PX_SMALL}}
{{#CORRUPT}}<h3>文件已损坏</h3><p>照片的内容不完整，无法显示。请重新导出或重新拍摄后再传。</p>{{/CORRUPT}}
{{#BOMB}}<h3>像素太多</h3><p>照片是宽 {{WIDTH}}、高 {{HEIGHT}} 像素，每边最多 8000、合计最多 2400 万像素。请缩小后再传。</p>{{/BOMB}}
{{#BOMB_SCANS}}<h3>存储方式不能用</h3><p>照片分 {{FOUND}} 遍存储，最多 {{HIGH}} 遍。请用看图软件另存为普通的 JPEG。</p>{{/BOMB_SCANS}}
{{#CMYK}}<h3>颜色是印刷用的</h3><p>照片用 CMYK 四种颜色，要求 RGB 三种。请用看图软件另存为 RGB 的 JPEG。</p>{{/CMYK}}
{{#JPEG_EXOTIC}}<h3>JPEG 的种类少见</h3><p>这种 JPEG 一般软件打不开。请用看图软件另存为普通的 JPEG。</p>{{/JPEG_EXOTIC}}
{{#GRAY}}<h3>照片是黑白的</h3><p>照片里没有颜色，要求彩色照片。</p>{{/GRAY}}
{{#TONED}}<h3>照片只有一种色调</h3><p>照片像加了滤镜，只有一种色调，要求自然的彩色照片。</p>{{/TONED}}
{{#LANDSCAPE}}<h3>照片是横幅</h3><p>照片宽 {{WIDTH}}、高 {{HEIGHT}} 像素，宽是高的 {{FOUND}} 倍，要求竖幅，高是宽的 1.33–1.45 倍。请转正或裁成竖幅。</p>{{/LANDSCAPE}}
{{#UPSIDE_DOWN}}<h3>照片是倒的</h3><p>人像头朝下，要求头朝上。请转正后再传。</p>{{/UPSIDE_DOWN}}
{{#SIDEWAYS}}<h3>照片是横着的</h3><p>人像侧着，要求头朝上。请转正后再传。</p>{{/SIDEWAYS}}
{{#NO_CLEAR_FACE}}<h3>没有看清面部</h3><p>要求一张清楚的正面免冠照，请核对照片里是本人的正面。</p>{{/NO_CLEAR_FACE}}
{{#TWO_FACES}}<h3>不止一个人</h3><p>照片里像有 {{FOUND}} 个人，要求只有本人。</p>{{/TWO_FACES}}
{{#HEAD_SMALL}}<h3>头部太小</h3><p>头部约占高度的 {{FOUND}}%，要求 {{LOW}}%–{{HIGH}}%。请裁去四周再传。</p>{{/HEAD_SMALL}}
{{#HEAD_LARGE}}<h3>头部太大</h3><p>头部约占高度的 {{FOUND}}%，要求 {{LOW}}%–{{HIGH}}%。请在四周多留一点。</p>{{/HEAD_LARGE}}
{{#HEAD_HIGH}}<h3>头顶太近上边</h3><p>头顶上方空 {{FOUND}}%，要求 {{LOW}}%–{{HIGH}}%。请在上方多留一点。</p>{{/HEAD_HIGH}}
{{#HEAD_LOW}}<h3>头顶离上边太远</h3><p>头顶上方空 {{FOUND}}%，要求 {{LOW}}%–{{HIGH}}%。请裁去上方的空白。</p>{{/HEAD_LOW}}
{{#OFF_CENTRE}}<h3>没有居中</h3><p>面部中心偏 {{FOUND}}%，允许 {{HIGH}}%。请左右移到中间。</p>{{/OFF_CENTRE}}
{{#TILT}}<h3>头部歪斜</h3><p>头部歪了 {{FOUND}} 度，允许 {{HIGH}} 度。请转正后再传。</p>{{/TILT}}
{{#BLUR}}<h3>照片模糊</h3><p>面部不够清楚，请用对焦清楚的原图。</p>{{/BLUR}}
{{#DARK}}<h3>照片太暗</h3><p>面部太暗，请在光线充足的地方重拍。</p>{{/DARK}}
{{#OVER}}<h3>照片太亮</h3><p>面部太亮，看不清五官，请避开强光重拍。</p>{{/OVER}}
{{#BORDER}}<h3>照片带边框</h3><p>四周有边框，请裁去边框后再传。</p>{{/BORDER}}
{{#ASPECT}}<h3>高宽比例不合适</h3><p>照片宽 {{WIDTH}}、高 {{HEIGHT}} 像素，高是宽的 {{FOUND}} 倍，建议 {{LOW}}–{{HIGH}} 倍，否则准考证上会留白边。</p>{{/ASPECT}}
{{#MAYBE_TURNED}}<h3>可能不是正的</h3><p>请看一看头是否朝上。</p>{{/MAYBE_TURNED}}
{{#EYES_UNCLEAR}}<h3>眼睛没有看清</h3><p>可能有反光或遮挡。</p>{{/EYES_UNCLEAR}}
{{#LOW_SCORE}}<h3>面部不易辨认</h3><p>自动检查没有把握，请审核时留意。</p>{{/LOW_SCORE}}
{{#METADATA_STRIPPED}}<h3>去掉了附带信息</h3><p>保存时去掉了 {{FOUND}} 字节的拍摄信息。</p>{{/METADATA_STRIPPED}}
{{#EXIF_TURNED}}<h3>已按拍摄方向转正</h3><p>手机记录的方向与画面不同，保存时已转正。</p>{{/EXIF_TURNED}}
{{#NOT_CHECKED}}<h3>有一项没有检查完</h3><p>自动检查没有做完，请审核时留意。</p>{{/NOT_CHECKED}}
