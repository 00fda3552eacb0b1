{{%AUTOESCAPE context="HTML"}}
{{! What a photo check found, one section per code of imaging/verdict.h, under its name in capitals: a heading, a sentence with what was FOUND
    and what is wanted (LOW, HIGH; imaging/figure.h has their units), and in MEND, for the candidate alone, the way out. TO_LEFT or TO_RIGHT; TURN_<n>:
    quarter turns clockwise that would make it upright; OF_COPY: said of the stored copy, not of the file. FORMAT_…: what the file is, NAME_…:
    what is wrong with its name. WIDTH, HEIGHT: the picture's. The limits: BYTES_MIN and BYTES_MAX in KB, WIDTH_MIN, HEIGHT_MIN, ASPECT_MIN,
    ASPECT_MAX, SIDE_MAX, MEGAPIXELS_MAX. }}
{{#NOT_JPEG}}<h3>文件不是 JPEG</h3><p>{{#FORMAT_EMPTY}}文件是空的，请重新导出照片{{/FORMAT_EMPTY}}{{#FORMAT_PNG}}这是 PNG 图片，请另存为 JPEG{{/FORMAT_PNG}}{{#FORMAT_GIF}}这是 GIF 图片，请另存为 JPEG{{/FORMAT_GIF}}{{#FORMAT_BMP}}这是 BMP 图片，请另存为 JPEG{{/FORMAT_BMP}}{{#FORMAT_WEBP}}这是 WebP 图片，请另存为 JPEG{{/FORMAT_WEBP}}{{#FORMAT_HEIC}}这是手机拍的 HEIC 图片，请在相册里导出为 JPEG，或把相机格式改为“兼容性最佳”后重拍{{/FORMAT_HEIC}}{{#FORMAT_TIFF}}这是 TIFF 图片，请另存为 JPEG{{/FORMAT_TIFF}}{{#FORMAT_SVG}}这是 SVG 图形，不是照片{{/FORMAT_SVG}}{{#FORMAT_MVG}}这是图形文件，不是照片{{/FORMAT_MVG}}{{#FORMAT_PDF}}这是 PDF 文件，请从中导出 JPEG 照片{{/FORMAT_PDF}}{{#FORMAT_POSTSCRIPT}}这是 PostScript 文件，不是照片{{/FORMAT_POSTSCRIPT}}{{#FORMAT_HTML}}这是网页文件，不是照片{{/FORMAT_HTML}}{{#FORMAT_PHP}}这是程序文件，不是照片{{/FORMAT_PHP}}{{#FORMAT_ZIP}}这是压缩包，请先解压，再选其中的照片{{/FORMAT_ZIP}}{{#FORMAT_UNKNOWN}}文件内容不是图片，请重新导出照片{{/FORMAT_UNKNOWN}}。要求 JPEG，只改文件名不起作用。</p>{{/NOT_JPEG}}
{{#NAME}}<h3>文件名不能用</h3><p>{{#NAME_EMPTY}}文件没有名字{{/NAME_EMPTY}}{{#NAME_ENDING}}文件名不是以 .jpg 结尾{{/NAME_ENDING}}{{#NAME_PATH}}文件名里有连续两个点{{/NAME_PATH}}{{#NAME_CONTROL}}文件名里有看不见的字符{{/NAME_CONTROL}}{{#NAME_DIRECTION}}文件名里有改变文字方向的字符{{/NAME_DIRECTION}}{{#NAME_TEXT}}文件名里有无法识别的字符{{/NAME_TEXT}}{{#NAME_LENGTH}}文件名太长{{/NAME_LENGTH}}。请改成如 zhaopian.jpg 的名字，照片本身不用动。</p>{{/NAME}}
{{#BYTES_SMALL}}<h3>文件太小</h3><p>{{#OF_COPY}}去掉附带的拍摄信息后，{{/OF_COPY}}文件只有 {{FOUND}} KB，要求 {{LOW}}–{{HIGH}} KB。请用 480×640 像素重新导出。从聊天软件里取图时，请选“原图”。</p>{{/BYTES_SMALL}}
{{#BYTES_LARGE}}<h3>文件太大</h3><p>{{#OF_COPY}}转正以后，{{/OF_COPY}}文件有 {{FOUND}} KB，要求 {{LOW}}–{{HIGH}} KB。请裁成证件照，缩小到 480×640 像素再导出。</p>{{/BYTES_LARGE}}
{{#PX_SMALL}}<h3>像素太少</h3><p>照片宽 {{WIDTH}}、高 {{HEIGHT}} 像素，要求宽至少 {{WIDTH_MIN}}、高至少 {{HEIGHT_MIN}}。放大不会更清楚，请用更大的原图重新导出。</p>{{/PX_SMALL}}
{{#CORRUPT}}<h3>文件已损坏</h3><p>照片的内容不完整，显示不全。请重新导出，或重新传到这台设备后再选。</p>{{/CORRUPT}}
{{#BOMB}}<h3>像素太多</h3><p>照片宽 {{WIDTH}}、高 {{HEIGHT}} 像素，每边最多 {{SIDE_MAX}}，合计最多 {{MEGAPIXELS_MAX}} 百万像素。请缩小后再传。</p>{{/BOMB}}
{{#BOMB_SCANS}}<h3>存储方式不能用</h3><p>照片分 {{FOUND}} 遍存储，最多 {{HIGH}} 遍。请用看图软件另存为普通的 JPEG。</p>{{/BOMB_SCANS}}
{{#CMYK}}<h3>颜色是印刷用的</h3><p>照片用 CMYK 四种颜色存储，要求 RGB 三种。请用看图软件另存为 RGB 的 JPEG。</p>{{/CMYK}}
{{#JPEG_EXOTIC}}<h3>JPEG 的种类少见</h3><p>这种 JPEG 一般软件打不开。请用看图软件另存为普通的 JPEG。</p>{{/JPEG_EXOTIC}}
{{#GRAY}}<h3>照片是黑白的</h3><p>照片里没有颜色，要求彩色。请用彩色的原片。</p>{{/GRAY}}
{{#TONED}}<h3>照片只有一种色调</h3><p>整张照片像加了滤镜，只有一种色调，要求自然的颜色。请用没有加滤镜的原片。</p>{{/TONED}}
{{#LANDSCAPE}}<h3>照片不是竖幅</h3><p>照片宽 {{WIDTH}}、高 {{HEIGHT}} 像素，要求竖幅，高是宽的 {{ASPECT_MIN}}–{{ASPECT_MAX}} 倍。请裁成竖幅；人是横着的，请先转正。</p>{{/LANDSCAPE}}
{{#UPSIDE_DOWN}}<h3>照片是倒的</h3><p>人像头朝下，要求头朝上。请把照片转 180° 再传。</p>{{/UPSIDE_DOWN}}
{{#SIDEWAYS}}<h3>照片是横着的</h3><p>人像头朝{{#TURN_1}}左{{/TURN_1}}{{#TURN_3}}右{{/TURN_3}}，要求头朝上。请把照片{{#TURN_1}}向右{{/TURN_1}}{{#TURN_3}}向左{{/TURN_3}}转 90° 再传。</p>{{/SIDEWAYS}}
{{#NO_CLEAR_FACE}}<h3>没有看清面部</h3><p>没有在照片里找到一张清楚的正面人脸。{{#MEND}}请核对：是本人正面、头没有歪、没有帽子或口罩、面部不被头发遮住。都对的，可以使用。{{/MEND}}</p>{{/NO_CLEAR_FACE}}
{{#TWO_FACES}}<h3>不止一个人</h3><p>照片里像有 {{FOUND}} 个人，要求只有本人。{{#MEND}}请裁去旁人，也请看看背景里有没有别的人像。{{/MEND}}</p>{{/TWO_FACES}}
{{#HEAD_SMALL}}<h3>头部太小</h3><p>头部约占高度的 {{FOUND}}%，要求约 70%。{{#MEND}}请放大，让发顶和下巴靠近两条虚线。{{/MEND}}</p>{{/HEAD_SMALL}}
{{#HEAD_LARGE}}<h3>头部太大</h3><p>头部约占高度的 {{FOUND}}%，要求约 70%。{{#MEND}}请缩小，或用四周留得更多的原片再裁。{{/MEND}}</p>{{/HEAD_LARGE}}
{{#HEAD_HIGH}}<h3>头顶离上边太近</h3><p>发顶上方只空 {{FOUND}}%，要求约 10%。{{#MEND}}请在上方多留一点背景。{{/MEND}}</p>{{/HEAD_HIGH}}
{{#HEAD_LOW}}<h3>头顶离上边太远</h3><p>发顶上方空了 {{FOUND}}%，要求约 10%。{{#MEND}}请裁去上方多余的背景。{{/MEND}}</p>{{/HEAD_LOW}}
{{#OFF_CENTRE}}<h3>没有居中</h3><p>面部中心偏{{#TO_LEFT}}左{{/TO_LEFT}}{{#TO_RIGHT}}右{{/TO_RIGHT}} {{FOUND}}%，允许 {{HIGH}}%。{{#MEND}}请向{{#TO_LEFT}}右{{/TO_LEFT}}{{#TO_RIGHT}}左{{/TO_RIGHT}}移动一点。{{/MEND}}</p>{{/OFF_CENTRE}}
{{#TILT}}<h3>头部歪斜</h3><p>头部向{{#TO_LEFT}}左{{/TO_LEFT}}{{#TO_RIGHT}}右{{/TO_RIGHT}}歪了 {{FOUND}}°，允许 {{HIGH}}°。{{#MEND}}请把照片转正一点，或坐正后重拍。{{/MEND}}</p>{{/TILT}}
{{#BLUR}}<h3>面部模糊</h3><p>面部的清晰度只有要求的 {{FOUND}}%。{{#MEND}}请换一张对焦清楚的，重拍时擦净镜头、拿稳手机。{{/MEND}}</p>{{/BLUR}}
{{#DARK}}<h3>面部太暗</h3><p>面部亮度约 {{FOUND}}%（白色是 100%），要求 {{LOW}}% 以上。{{#MEND}}请面向窗户或灯光重拍，不要背光。{{/MEND}}</p>{{/DARK}}
{{#OVER}}<h3>面部太亮</h3><p>面部亮度约 {{FOUND}}%（白色是 100%），要求 {{HIGH}}% 以下，不然看不清五官。{{#MEND}}请避开直射的强光或闪光灯重拍。{{/MEND}}</p>{{/OVER}}
{{#BORDER}}<h3>照片带边框</h3><p>边框约占照片的 {{FOUND}}%，要求没有边框。{{#MEND}}请裁去边框再传。{{/MEND}}</p>{{/BORDER}}
{{#ASPECT}}<h3>高宽比例不合适</h3><p>照片宽 {{WIDTH}}、高 {{HEIGHT}} 像素，高是宽的 {{FOUND}} 倍，要求 {{LOW}}–{{HIGH}} 倍。{{#MEND}}请裁成 480×640 或 390×567 像素，不裁的话准考证上会留白边。{{/MEND}}</p>{{/ASPECT}}
{{#MAYBE_TURNED}}<h3>可能不是正的</h3><p>人像头像是朝{{#TURN_1}}左{{/TURN_1}}{{#TURN_2}}下{{/TURN_2}}{{#TURN_3}}右{{/TURN_3}}。{{#MEND}}请看一看照片：头朝上的，可以使用；不是的，请转正后再传。{{/MEND}}</p>{{/MAYBE_TURNED}}
{{#EYES_UNCLEAR}}<h3>眼睛没有看清</h3><p>可能是眼镜反光，或被头发遮住。</p>{{/EYES_UNCLEAR}}
{{#LOW_SCORE}}<h3>面部不易辨认</h3><p>自动检查对面部没有把握（{{FOUND}}，要求 {{LOW}}），量到的位置可能不准。</p>{{/LOW_SCORE}}
{{#METADATA_STRIPPED}}<h3>去掉了附带信息</h3><p>保存时去掉了约 {{FOUND}} KB 的拍摄信息，画面没有变。</p>{{/METADATA_STRIPPED}}
{{#EXIF_TURNED}}<h3>已按拍摄方向转正</h3><p>手机记录的方向与存储的不同，保存时已转正。</p>{{/EXIF_TURNED}}
{{#NOT_CHECKED}}<h3>有几项没有检查</h3><p>自动检查没有做完，没有列出的问题也请留意。</p>{{/NOT_CHECKED}}
