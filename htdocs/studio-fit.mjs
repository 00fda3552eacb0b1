// Where the frame lies on the picture: plain geometry, no page.
//
// A view is { x, y, scale, angle }: the point of the picture (in its pixels) under the middle of the frame, pixels of the
// frame per pixel of the picture, and how far the picture is turned, in degrees clockwise. The frame is 390 × 567 wherever
// it is shown: 48 × 33 mm at 300 dpi. A head is { crown, chin }, two points of the picture.

export const FRAME = { width: 390, height: 567 };

// The manual's composition, in shares of the height.
const TOP = 0.1;
const HEAD = 0.7;

const MOST = 2.75; // the frame then shows 142 pixels of the picture side by side

function turned({ x, y }, degrees) {
    const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
    return { x: x * cos - y * sin, y: x * sin + y * cos };
}

export function toFrame(view, point) {
    const { x, y } = turned({ x: point.x - view.x, y: point.y - view.y }, view.angle);
    return { x: x * view.scale + FRAME.width / 2, y: y * view.scale + FRAME.height / 2 };
}

// The point of the picture that must lie under the middle, for `point` to lie at `where` in the frame.
function middleFor(point, where, { scale, angle }) {
    const back = turned({ x: where.x - FRAME.width / 2, y: where.y - FRAME.height / 2 }, -angle);
    return { x: point.x - back.x / scale, y: point.y - back.y / scale };
}

// The picture goes right and down by pixels of the frame.
export function moved(view, right, down) {
    const where = { x: FRAME.width / 2 + right, y: FRAME.height / 2 + down };
    return { ...view, ...middleFor(view, where, view) };
}

// The picture is turned to an angle about one of its points, which stays where it is.
export function turnedTo(view, angle, point) {
    const next = { scale: view.scale, angle };
    return { ...middleFor(point, toFrame(view, point), next), ...next };
}

// The frame's bounding box in the picture, at scale 1: a turned frame lies within a rectangle exactly where its box does.
function box(angle) {
    const [sin, cos] = [Math.abs(Math.sin((angle * Math.PI) / 180)), Math.abs(Math.cos((angle * Math.PI) / 180))];
    return { width: FRAME.width * cos + FRAME.height * sin, height: FRAME.width * sin + FRAME.height * cos };
}

// The scale at which the frame just fits into the picture: what is shown as 100 % while the picture is not tilted.
export function smallest(picture, angle) {
    const { width, height } = box(angle);
    return Math.max(width / picture.width, height / picture.height);
}

// Nearer than this the frame would have fewer pixels than a photo must; a picture that has no more is shown whole.
export const largest = (picture, angle) => Math.max(MOST, smallest(picture, angle));

const within = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));

// The nearest view whose frame holds nothing but picture: an empty corner would be refused as a border.
export function clamped(view, picture) {
    const scale = within(view.scale, smallest(picture, view.angle), largest(picture, view.angle));
    const { width, height } = box(view.angle);
    return {
        x: within(view.x, width / scale / 2, picture.width - width / scale / 2),
        y: within(view.y, height / scale / 2, picture.height - height / scale / 2),
        scale,
        angle: view.angle,
    };
}

export function centred(picture, angle = 0) {
    return clamped({ x: picture.width / 2, y: picture.height / 2, scale: 0, angle }, picture);
}

const lean = ({ crown, chin }) => (Math.atan2(crown.x - chin.x, chin.y - crown.y) * 180) / Math.PI;

// How the head lies in the frame, as imaging::Geometry has it: shares of the frame, degrees clockwise.
export function measured(view, head) {
    const [crown, chin] = [toFrame(view, head.crown), toFrame(view, head.chin)];
    return {
        top: crown.y / FRAME.height,
        head: (chin.y - crown.y) / FRAME.height,
        centre: (crown.x + chin.x) / 2 / FRAME.width - 0.5,
        roll: lean({ crown, chin }),
        chin: chin.y / FRAME.height,
    };
}

// The head upright in `share` of the frame's height, its crown at 1/10; as near to that as the picture reaches.
function placed(head, picture, angle, share) {
    const length = Math.hypot(head.crown.x - head.chin.x, head.crown.y - head.chin.y);
    const middle = { x: (head.crown.x + head.chin.x) / 2, y: (head.crown.y + head.chin.y) / 2 };
    const scale = (share * FRAME.height) / length;
    const where = { x: FRAME.width / 2, y: (TOP + share / 2) * FRAME.height };
    return clamped({ ...middleFor(middle, where, { scale, angle }), scale, angle }, picture);
}

// How far a value is off what is wanted: 1 at the limit on its side.
const off = (value, wanted, low, high) => (value - wanted) / (value < wanted ? wanted - low : high - wanted);

function cost(at, { headMin, headMax, topMin, topMax, offCentreMax }) {
    return off(at.head, HEAD, headMin, headMax) ** 2 + off(at.top, TOP, topMin, topMax) ** 2 + (at.centre / offCentreMax) ** 2;
}

// The best view at one angle. A head near the picture's edge may be out of reach of its place: where it is somewhat
// larger, the frame is smaller and lies nearer to it.
function best(head, picture, angle, limits) {
    let found;
    for (let share = limits.headMin; share <= limits.headMax; share += 0.01) {
        const view = placed(head, picture, angle, share);
        const costs = cost(measured(view, head), limits);
        if (!found || costs < found.costs) found = { view, costs };
    }
    return found.view;
}

// The head upright at 1/10 and 7/10. Turning needs room beside the frame: where there is none, a head that leans a little
// stays as it is rather than fill the frame.
export function fitted(head, picture, limits) {
    const upright = Math.round(-lean(head) * 2) / 2;
    const quarter = Math.round(upright / 90) * 90;
    const straight = best(head, picture, upright, limits);
    const leaves = Math.abs(upright - quarter) > limits.rollMax || measured(straight, head).head <= limits.headMax;
    return leaves ? straight : best(head, picture, quarter, limits);
}

// The head that the server found in a copy turned by so many quarters clockwise, as points of the picture itself.
export function headOf(geometry, picture, quarters) {
    const sideways = quarters % 2 === 1;
    const [width, height] = sideways ? [picture.height, picture.width] : [picture.width, picture.height];
    const middle = { x: geometry.centre * width, y: ((geometry.crown + geometry.chin) / 2) * height };
    const half = turned({ x: 0, y: (-(geometry.chin - geometry.crown) / 2) * height }, geometry.roll);
    const upright = (point) => {
        const back = turned({ x: point.x - width / 2, y: point.y - height / 2 }, -90 * quarters);
        return { x: back.x + picture.width / 2, y: back.y + picture.height / 2 };
    };
    return {
        crown: upright({ x: middle.x + half.x, y: middle.y + half.y }),
        chin: upright({ x: middle.x - half.x, y: middle.y - half.y }),
    };
}

// As CropperImage has it: about the picture's middle, in pixels of a stage whose frame begins at `left`, `top` and has
// `zoom` of its pixels for one of ours.
export function toMatrix(view, picture, { left, top, zoom }) {
    const [middleX, middleY] = [picture.width / 2, picture.height / 2];
    const at = toFrame(view, { x: middleX, y: middleY });
    const axis = turned({ x: view.scale * zoom, y: 0 }, view.angle);
    return [axis.x, axis.y, -axis.y, axis.x, at.x * zoom + left - middleX, at.y * zoom + top - middleY];
}

// Back again; the angle stays what it was, since nothing but its own control turns the picture.
export function fromMatrix([a, b, , , e, f], view, picture, { left, top, zoom }) {
    const middle = { x: picture.width / 2, y: picture.height / 2 };
    const next = { scale: Math.hypot(a, b) / zoom, angle: view.angle };
    const where = { x: (e + middle.x - left) / zoom, y: (f + middle.y - top) / zoom };
    return { ...middleFor(middle, where, next), ...next };
}
