// What the server will look at, as scales: each says how much it is, how much is wanted, and in a word whether that will do.

const KB = 1024;
const percent = (share) => `${Math.round(share * 100)}%`;
// A figure is never rounded back to its limit.
const figure = (value, most) => (Math.abs(value) > most ? Math.ceil : Math.round)(Math.abs(value));

// A scale on which what is allowed takes the middle.
function around(low, high, spare = 0.7) {
    const margin = (high - low) * spare;
    return { from: low - margin, to: high + margin, low, high };
}

const between = (value, low, high) => (value < low ? 'small' : value > high ? 'large' : 'good');

// The outcome of a rule that only advises: words for too little, what will do, too much.
function advised(value, scale, { small, good, large }) {
    const side = between(value, scale.low, scale.high);
    const [word, text] = { small, good, large }[side];
    return { ...scale, value, level: side === 'good' ? 'done' : 'advice', word, text };
}

function ofHead(at, limits) {
    const wanted = '要求约 70%';
    const said = `占 ${percent(at.head)}，${wanted}`;
    return advised(at.head, around(limits.headMin, limits.headMax), {
        small: ['偏小', `${said}。请放大`], good: ['合适', said], large: ['偏大', `${said}。请缩小`],
    });
}

function ofTop(at, limits) {
    const said = `占 ${percent(Math.max(at.top, 0))}，要求约 10%`;
    return advised(at.top, around(limits.topMin, limits.topMax, 0.4), {
        small: ['太少', `${said}。请把照片下移`], good: ['合适', said], large: ['太多', `${said}。请把照片上移`],
    });
}

function ofCentre({ centre }, { offCentreMax }) {
    const side = Math.abs(centre) < 0.005 ? '正中' : `偏${centre > 0 ? '右' : '左'} ${figure(centre * 100, offCentreMax * 100)}%`;
    const said = `${side}，允许 ${Math.floor(offCentreMax * 100)}%`;
    return advised(centre, around(-offCentreMax, offCentreMax, 1), {
        small: ['偏左', `${said}。请把照片右移`], good: ['合适', said], large: ['偏右', `${said}。请把照片左移`],
    });
}

// As the server: nothing is called leaning for what may be an error of the measurement.
function ofRoll({ roll }, { rollMax, rollError }) {
    const most = rollMax + rollError;
    const lean = Math.abs(roll) <= most ? Math.min(Math.abs(roll), rollMax) : Math.abs(roll);
    const said = lean < 0.5 ? `端正，允许 ${rollMax}°` : `向${roll > 0 ? '右' : '左'}倾斜 ${figure(lean, rollMax)}°，允许 ${rollMax}°`;
    return advised(roll, around(-most, most, 1), {
        small: ['倾斜', `${said}。请向右旋转`], good: ['合适', said], large: ['倾斜', `${said}。请向左旋转`],
    });
}

function ofSharpness({ sharpness }, { sharpnessMin }) {
    return advised(sharpness, { from: 0, to: 2.4 * sharpnessMin, low: sharpnessMin, high: Infinity }, {
        small: ['模糊', '面部边缘不清楚，请换一张对焦清楚的'], good: ['清晰', '面部边缘清楚'], large: ['清晰', '面部边缘清楚'],
    });
}

function ofBrightness({ brightness }, { brightnessMin, brightnessMax }) {
    return advised(brightness, { from: 0, to: 255, low: brightnessMin, high: brightnessMax }, {
        small: ['太暗', '脸部太暗，请到亮处面对光拍'], good: ['合适', '脸部明暗合适'], large: ['太亮', '脸部太亮，请避开直射的光'],
    });
}

// `shown`: pixels of the original under the frame; `put`: of the photo that is sent.
function ofPixels({ shown, put }, { widthMin, heightMin }) {
    const scale = { from: 0, to: 4 * widthMin, low: widthMin, high: Infinity, value: Math.min(shown.width, put.width) };
    const said = `将输出 ${put.width}×${put.height}`;
    if (shown.width < widthMin || shown.height < heightMin)
        return { ...scale, level: 'fault', word: '太少', text: `框里的原图只有 ${shown.width}×${shown.height}，要求至少 ${widthMin}×${heightMin}。请缩小或换一张大些的` };
    if (shown.width < put.width / 1.6) return { ...scale, level: 'advice', word: '偏少', text: `框里的原图只有 ${shown.width}×${shown.height}，放大后会模糊` };
    return { ...scale, level: 'done', word: '足够', text: said };
}

function ofBytes(bytes, { bytesMin, bytesMax }) {
    const scale = { from: 0, to: bytesMax * 1.1, low: bytesMin, high: bytesMax };
    const wanted = `要求 ${Math.ceil(bytesMin / KB)}–${Math.floor(bytesMax / KB)} KB`;
    if (bytes === undefined) return { ...scale, level: 'unknown', word: '计算中', text: wanted };
    if (bytes === 0) return { ...scale, level: 'fault', word: '不合', text: `这张照片压缩不到 ${wanted.slice(3)}，请换一张` };
    return { ...scale, value: bytes, level: 'done', word: '合适', text: `约 ${Math.round(bytes / KB)} KB，${wanted}` };
}

// What the search for the face has come to, while there is nothing to measure: still under way, answered that there is none,
// or never answered.
const SEARCH = {
    asking: { word: '辨认中', text: '正在照片里找面部', whole: '正在辨认面部' },
    nobody: { word: '看不出', text: '没有认出面部，请对照虚线调整', whole: '没有认出面部' },
    unanswered: { word: '看不出', text: '网络不通，请点“对准”再试', whole: '没能辨认面部' },
};

const unseen = ({ word, text }) => ({ from: 0, to: 1, low: 0, high: 1, level: 'unknown', word, text });

// In the order in which they are shown. `at` is where the head is in the frame; where nobody knows, `search` says why.
export function judged({ at, search, clarity, pixels, bytes }, limits) {
    const lost = SEARCH[search];
    const later = { word: '看不出', text: '上传后由系统检查' };
    return [
        ['头部高度', at ? ofHead(at, limits) : unseen(lost)],
        ['头顶空白', at ? ofTop(at, limits) : unseen(lost)],
        ['左右居中', at ? ofCentre(at, limits) : unseen(lost)],
        ['头部端正', at ? ofRoll(at, limits) : unseen(lost)],
        ['清晰度', clarity ? ofSharpness(clarity, limits) : unseen(later)],
        ['明暗', clarity ? ofBrightness(clarity, limits) : unseen(later)],
        ['像素', ofPixels(pixels, limits)],
        ['文件大小', ofBytes(bytes, limits)],
    ];
}

export function summary(meters, search) {
    const count = (level) => meters.filter(([, meter]) => meter.level === level).length;
    if (count('fault') > 0) return { level: 'fault', word: `${count('fault')} 项必须改正` };
    if (count('advice') > 0) return { level: 'advice', word: `${count('advice')} 项可改进` };
    return count('unknown') > 1 ? { level: search === 'asking' ? 'unknown' : 'advice', word: SEARCH[search].whole } : { level: 'done', word: '全部合适' };
}

// For who cannot see the scales: what does not do yet, or that all does.
export function spoken(meters, search) {
    const left = meters.filter(([, { level }]) => level === 'advice' || level === 'fault');
    return left.length === 0 ? summary(meters, search).word : left.map(([name, { word, text }]) => `${name}${word}：${text}`).join('；');
}
