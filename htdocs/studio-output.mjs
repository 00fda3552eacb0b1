// The photo that is sent: what the frame shows, as a JPEG whose bytes lie within the limits.
import { FRAME, toFrame } from './studio-fit.mjs';

const FINE = 0.92; // nothing to see of it; higher qualities only where the file would else be too small
const POOR = 0.5;
const STEPS = 5;
// The server leaves the browser's own header out of its copy, which must keep the limits too.
const HEADER = 640;
// A plain picture may stay too small at any quality: then more pixels of the same shape, 480 × 698 first.
const LARGER = [1, 480 / 390, 1.5, 2, 3];

// What the view shows, `width` pixels wide.
export function render(picture, view, width) {
    const zoom = width / FRAME.width;
    const canvas = Object.assign(document.createElement('canvas'), { width, height: Math.round(FRAME.height * zoom) });
    const context = canvas.getContext('2d', { willReadFrequently: width === FRAME.width });
    const origin = toFrame(view, { x: 0, y: 0 });
    const radians = (view.angle * Math.PI) / 180;
    const [a, b] = [view.scale * zoom * Math.cos(radians), view.scale * zoom * Math.sin(radians)];
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.setTransform(a, b, -b, a, origin.x * zoom, origin.y * zoom);
    context.drawImage(picture.canvas, 0, 0);
    return canvas;
}

const jpeg = (canvas, quality) => new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));

// The best quality between two whose file is not too large; undefined where even the lowest is.
async function searched(canvas, low, high, most) {
    let found;
    for (let step = 0; step < STEPS; step += 1) {
        const quality = step === 0 ? low : (low + high) / 2;
        const blob = await jpeg(canvas, quality);
        if (blob.size <= most) { found = blob; low = quality; } else high = quality;
        if (step === 0 && !found) return undefined;
    }
    return found;
}

async function ofSize(canvas, { bytesMin, bytesMax }) {
    const fine = await jpeg(canvas, FINE);
    if (fine.size > bytesMax) return searched(canvas, POOR, FINE, bytesMax);
    if (fine.size >= bytesMin + HEADER) return fine;
    const best = await jpeg(canvas, 1);
    if (best.size < bytesMin + HEADER) return undefined;
    return best.size <= bytesMax ? best : searched(canvas, FINE, 1, bytesMax);
}

// { blob, width, height }; the blob is missing where no quality and no size fits the limits.
export async function photoOf(picture, view, limits) {
    for (const times of LARGER) {
        const canvas = render(picture, view, Math.round(FRAME.width * times));
        const blob = await ofSize(canvas, limits);
        if (blob) return { blob, width: canvas.width, height: canvas.height };
    }
    return {};
}
