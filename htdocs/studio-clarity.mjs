// How well the face can be seen: imaging::clarity() of the server, step for step, so that the meter and the server agree.
import { FRAME } from './studio-fit.mjs';
import { render } from './studio-output.mjs';

const WIDTH = 144; // pixels the face is looked at: neither many nor few count as sharp

// The face's square as the server's detector frames it: the head is 1.43 of it, and the chin 1.10 below its top.
function faceOf({ head, chin, centre }) {
    const side = (head / 1.43) * FRAME.height;
    return { left: (centre + 0.5) * FRAME.width - side / 2, top: chin * FRAME.height - 1.1 * side, side };
}

const within = (value, most) => Math.min(Math.max(Math.round(value), 0), most);

// Grey values of a square of the frame, as far as it lies there.
function grey(context, { left, top, side }) {
    const [x, y] = [within(left, FRAME.width), within(top, FRAME.height)];
    const [width, height] = [within(left + side, FRAME.width) - x, within(top + side, FRAME.height) - y];
    if (width < 3 || height < 3) return undefined;
    const { data } = context.getImageData(x, y, width, height);
    const values = Float32Array.from({ length: width * height }, (_, i) => 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2]);
    return { width, height, values };
}

// Every new pixel is the mean of the area it covers; along rows, then turned for the columns.
function narrowed({ width, height, values }, target) {
    const step = width / target;
    const result = new Float32Array(target * height);
    for (let x = 0; x < target; x += 1) {
        const [from, to] = [x * step, Math.min((x + 1) * step, width)];
        for (let at = Math.floor(from); at < to; at += 1) {
            const share = (Math.min(at + 1, to) - Math.max(at, from)) / step;
            for (let y = 0; y < height; y += 1) result[x * height + y] += share * values[y * width + at];
        }
    }
    return { width: height, height: target, values: result };
}

function scaled(picture, factor) {
    if (factor >= 1) return picture;
    const [width, height] = [Math.round(picture.width * factor), Math.round(picture.height * factor)];
    return narrowed(narrowed(picture, width), height);
}

function spread(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}

// How much stands out from its two neighbours along rows, columns and either diagonal, in the direction where least does.
function edges({ width, height, values }) {
    const along = (step) => {
        const found = [];
        for (let y = 1; y < height - 1; y += 1)
            for (let i = y * width + 1; i < (y + 1) * width - 1; i += 1) found.push(values[i - step] + values[i + step] - 2 * values[i]);
        return spread(found).deviation;
    };
    return Math.min(...[1, width, width + 1, width - 1].map(along));
}

// Of the face in the frame; nothing where it lies outside. `at` is where the head is there (measured(), studio-fit.mjs).
export function clarityOf(picture, view, at) {
    const context = render(picture, view, FRAME.width).getContext('2d');
    const face = faceOf(at);
    const inner = { left: face.left + 0.2 * face.side, top: face.top + 0.2 * face.side, side: 0.6 * face.side };
    const [whole, skin] = [grey(context, face), grey(context, inner)];
    if (!whole || !skin) return undefined;
    const seen = scaled(whole, WIDTH / face.side);
    return { brightness: spread(skin.values).mean, sharpness: edges(seen) / Math.max(spread(seen.values).deviation, 1) };
}
