// A file that somebody chose becomes a canvas small enough for a phone; one that cannot be opened, a sentence that helps.

const LONGEST = 2400; // pixels of the longer side: six times what is put out, and 23 MB in memory
const MEGAPIXELS = 64; // decoded, more than that ends the page on a phone
const MEGABYTES = 80;

// No picture, for a reason: the message is for the visitor.
export class Unopened extends Error {}

const KINDS = [
    [/^.{4}ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1)/s, '这是 HEIC 照片，这个浏览器打不开。iPhone 可在“设置 → 相机 → 格式”里选“兼容性最佳”再拍；已有的照片可以截屏后用截图。'],
    [/^(\xef\xbb\xbf)?\s*<(\?xml|svg|!--|!DOCTYPE svg)/i, '这是矢量图（SVG），不是照片。请选一张拍的照片。'],
    [/^%PDF/, '这是 PDF 文档，不是照片。请把里面的照片另存为图片再选。'],
    [/^(PK\x03\x04|Rar!|7z)/, '这是压缩包或文档，不是照片。请先取出里面的照片。'],
    [/^(II\*\0|MM\0\*)/, '这是 TIFF 或相机的原始格式，浏览器打不开。请另存为 JPEG。'],
];

async function whyNot(file) {
    const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 64).arrayBuffer()));
    const known = KINDS.find(([pattern]) => pattern.test(start));
    return known?.[1] ?? '这个文件打不开，可能已经损坏，也可能不是图片。请换一张，支持 JPEG、PNG、WebP。';
}

const isDrawing = (file) => file.type === 'image/svg+xml';

// The size as it is shown, known before anything is decoded.
function loaded(url) {
    return new Promise((done, failed) => {
        const image = new Image();
        image.onload = () => (image.naturalWidth > 0 ? done(image) : failed(new Error('no size')));
        image.onerror = failed;
        image.src = url;
    });
}

function paper(width, height) {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.fillStyle = '#fff'; // behind what is transparent
    context.fillRect(0, 0, width, height);
    return { canvas, context };
}

// A bitmap is let go at once; a browser that cannot make one of this file draws the image itself.
async function drawn(file, image, width, height) {
    const { canvas, context } = paper(width, height);
    const options = { imageOrientation: 'from-image', resizeWidth: width, resizeHeight: height, resizeQuality: 'high' };
    const bitmap = await createImageBitmap(file, options).catch(() => null);
    context.drawImage(bitmap ?? image, 0, 0, width, height);
    bitmap?.close();
    return canvas;
}

// { canvas, width, height, file, original: { width, height } }. Rejects with Unopened.
export async function openPicture(file) {
    if (file.size === 0) throw new Unopened('这个文件是空的，请换一张。');
    if (file.size > MEGABYTES * 1024 * 1024) throw new Unopened(`文件有 ${Math.ceil(file.size / 1024 / 1024)} MB，最大可用 ${MEGABYTES} MB。`);
    if (isDrawing(file)) throw new Unopened(KINDS[1][1]);
    const url = URL.createObjectURL(file);
    try {
        const image = await loaded(url).catch(async () => { throw new Unopened(await whyNot(file)); });
        const { naturalWidth: width, naturalHeight: height } = image;
        const millions = (width * height) / 1e6;
        if (millions > MEGAPIXELS) throw new Unopened(`照片有 ${Math.round(millions)} 百万像素，最多可用 ${MEGAPIXELS} 百万。请在相机里选小一些的尺寸。`);
        const share = Math.min(1, LONGEST / Math.max(width, height));
        const size = [width, height].map((side) => Math.max(1, Math.round(side * share)));
        const canvas = await drawn(file, image, ...size);
        return { canvas, width: size[0], height: size[1], file, original: { width, height } };
    } finally {
        URL.revokeObjectURL(url);
    }
}

// What a camera shows now.
export function pictureOf(video) {
    const { videoWidth: width, videoHeight: height } = video;
    const { canvas, context } = paper(width, height);
    context.drawImage(video, 0, 0);
    return { canvas, width, height, file: null, original: { width, height } };
}
