// The picture under the fixed frame: Cropper.js moves and zooms it by mouse, wheel and fingers, the keys are ours.
// Cropper styles its elements by constructed sheets, which the content policy allows as it is.
import { CropperCanvas, CropperHandle, CropperImage } from './vendor/cropper.esm.min.js';
import { clamped, FRAME, fromMatrix, moved, toMatrix, turnedTo } from './studio-fit.mjs';

for (const element of [CropperCanvas, CropperHandle, CropperImage]) element.$define();

const STEP = 0.01; // of the frame's height: an arrow key; with Shift five
const ZOOM = 1.02;
const DEGREE = 0.5;

// What a key does to a view.
function pressed(key, far, view, turn) {
    const step = FRAME.height * STEP * (far ? 5 : 1);
    const does = {
        ArrowLeft: () => moved(view, -step, 0), ArrowRight: () => moved(view, step, 0),
        ArrowUp: () => moved(view, 0, -step), ArrowDown: () => moved(view, 0, step),
        '+': () => ({ ...view, scale: view.scale * ZOOM }), '-': () => ({ ...view, scale: view.scale / ZOOM }),
        ',': () => turn(-DEGREE), '.': () => turn(DEGREE),
    };
    return does[{ '=': '+', _: '-', '<': ',', '>': '.' }[key] ?? key]?.();
}

function elements() {
    const canvas = document.createElement('cropper-canvas');
    const image = document.createElement('cropper-image');
    const handle = document.createElement('cropper-handle');
    Object.assign(image, { alt: '您选择的照片', scalable: true, translatable: true, initialFit: 'none' });
    Object.assign(handle, { action: 'move', plain: true });
    canvas.append(image, handle);
    return { canvas, image };
}

// `box` is the stage's element with its drawing: its [data-frame] rectangle says where the frame is. `changed(view)` is
// called when somebody's hand has moved the picture.
export class Stage {
    #box; #image; #frame; #changed; #picture; #view; #own = false;

    constructor(box, changed) {
        const { canvas, image } = elements();
        [this.#box, this.#image, this.#changed] = [box, image, changed];
        this.#frame = box.querySelector('[data-frame]');
        box.prepend(canvas);
        image.addEventListener('transform', (event) => this.#dragged(event));
        box.addEventListener('keydown', (event) => this.#typed(event));
        new ResizeObserver(() => this.#draw()).observe(box);
    }

    get view() { return this.#view; }

    set view(view) {
        this.#view = clamped(view, this.#picture);
        this.#draw();
    }

    // Another picture; resolves when it is to be seen.
    async show(picture, view) {
        this.#picture = undefined;
        const blob = await new Promise((done) => picture.canvas.toBlob(done, 'image/jpeg', 0.92));
        URL.revokeObjectURL(this.#image.src);
        this.#image.src = URL.createObjectURL(blob);
        await this.#image.$ready();
        this.#picture = picture;
        this.view = view;
    }

    #place() {
        const [frame, box] = [this.#frame.getBoundingClientRect(), this.#box.getBoundingClientRect()];
        const inset = this.#box.clientLeft;
        return { left: frame.left - box.left - inset, top: frame.top - box.top - inset, zoom: frame.width / FRAME.width };
    }

    #draw() {
        if (!this.#picture || this.#box.clientWidth === 0) return;
        this.#own = true;
        this.#image.$setTransform(toMatrix(this.#view, this.#picture, this.#place()));
        this.#own = false;
    }

    // Cropper proposes; what the frame would leave the picture for is held back.
    #dragged(event) {
        if (this.#own || !this.#picture) return;
        event.preventDefault();
        this.view = fromMatrix(event.detail.matrix, this.#view, this.#picture, this.#place());
        this.#changed(this.#view);
    }

    #typed(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || !this.#picture) return;
        const turn = (degrees) => turnedTo(this.#view, this.#view.angle + degrees, this.#view);
        const view = pressed(event.key, event.shiftKey, this.#view, turn);
        if (!view) return;
        event.preventDefault();
        this.view = view;
        this.#changed(this.#view);
    }
}
