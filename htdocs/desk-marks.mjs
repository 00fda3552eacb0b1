// Rectangles on the photo: drawn by pointer or, from the button, moved and sized by arrow keys. Each belongs to a reason that
// is pinned to the photo, and travels in the hidden field beside it as shares of the photo: left, top, width, height.
const svg = 'http://www.w3.org/2000/svg';
const least = 0.02;
const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

// The reasons that a mark can belong to, in their order; those picked come with their number in the form's list.
function reasonsOf(main) {
    const phrases = [...main.querySelectorAll('.phrase')]
        .filter((label) => label.querySelector('input[type="hidden"]'))
        .map((label) => ({ box: label.querySelector('input[type="checkbox"]'), mark: label.querySelector('input[type="hidden"]') }))
        .map(({ box, mark }) => ({ mark, on: () => box.checked, choose: () => { box.checked = true; }, words: box.parentElement.querySelector('span').firstChild.textContent }));
    const rows = [...main.querySelectorAll('.typed')].map((row) => ({
        mark: row.querySelector('input[type="hidden"]'),
        on: () => row.querySelector('select').value === 'photo' && row.querySelector('input[type="text"]').value.trim() !== '',
        choose: () => row.querySelector('input[type="text"]').focus(),
        words: '补充说明',
    }));
    return [...phrases, ...rows];
}

class Marker {
    constructor(main, box) {
        this.box = box;
        this.reasons = reasonsOf(main);
        this.layer = document.createElementNS(svg, 'svg');
        this.layer.setAttribute('class', 'marks drawing');
        this.layer.setAttribute('viewBox', '0 0 1000 1000');
        this.layer.setAttribute('preserveAspectRatio', 'none');
        box.classList.add('markable');
        box.append(this.layer);
        this.rects = new Map();
        this.last = undefined;
        this.tool();
        box.addEventListener('pointerdown', (event) => this.begin(event));
        main.querySelector('#rejecting').addEventListener('change', (event) => this.changed(event.target));
        for (const reason of this.reasons) if (reason.mark.value) this.put(reason, reason.mark.value.split(' ').map(Number));
    }

    // The way without a pointer.
    tool() {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'link mark-by-key';
        button.textContent = '在照片上标出';
        button.addEventListener('click', () => {
            const reason = this.goal();
            const part = this.put(reason, [0.3, 0.3, 0.4, 0.2]);
            part.focus();
        });
        this.box.closest('figure').querySelector('figcaption').append(button);
    }

    changed(target) {
        const reason = this.reasons.find(({ mark }) => mark.parentElement.contains(target));
        if (!reason) return;
        if (reason.on()) this.last = reason;
        else this.drop(reason);
    }

    // Whom a new mark belongs to: the photo's reason that was picked last and has none, else any such, else what is typed.
    goal() {
        const free = this.reasons.filter((each) => each.on() && !each.mark.value);
        if (this.last && free.includes(this.last)) return this.last;
        return free[0] ?? (this.last?.on() ? this.last : this.reasons.at(-3));
    }

    share(event) {
        const { left, top, width, height } = this.layer.getBoundingClientRect();
        return [clamp((event.clientX - left) / width, 0, 1), clamp((event.clientY - top) / height, 0, 1)];
    }

    begin(event) {
        if (event.button !== 0 || event.target.closest('.mark')) return;
        event.preventDefault();
        const [x, y] = this.share(event);
        const reason = this.goal();
        const move = (each) => {
            const [to, down] = this.share(each);
            this.put(reason, [Math.min(x, to), Math.min(y, down), Math.abs(to - x), Math.abs(down - y)]);
        };
        const end = (each) => {
            this.box.removeEventListener('pointermove', move);
            const [to, down] = this.share(each);
            if (Math.abs(to - x) < least || Math.abs(down - y) < least) this.drop(reason);
            else reason.choose();
        };
        this.box.setPointerCapture(event.pointerId);
        this.box.addEventListener('pointermove', move);
        this.box.addEventListener('pointerup', end, { once: true });
    }

    put(reason, [x, y, width, height]) {
        let part = this.rects.get(reason);
        if (!part) {
            part = document.createElementNS(svg, 'g');
            part.setAttribute('class', 'mark');
            part.setAttribute('tabindex', '0');
            part.setAttribute('role', 'group');
            part.dataset.ownKeys = '';
            part.append(document.createElementNS(svg, 'rect'), document.createElementNS(svg, 'rect'));
            part.firstChild.setAttribute('class', 'casing');
            part.addEventListener('keydown', (event) => this.key(reason, event));
            this.layer.append(part);
            this.rects.set(reason, part);
        }
        const parts = { x, y, width, height };
        for (const rect of part.children) for (const [name, value] of Object.entries(parts)) rect.setAttribute(name, value * 1000);
        const percent = (value) => Math.round(value * 100);
        part.setAttribute('aria-label', `照片上的标记：${reason.words}。左 ${percent(x)}%，上 ${percent(y)}%，宽 ${percent(width)}%，高 ${percent(height)}%。方向键移动，按住 Shift 改变大小，Delete 删去`);
        reason.mark.value = [x, y, Math.max(width, 0.01), Math.max(height, 0.01)].map((value) => value.toFixed(4)).join(' ');
        return part;
    }

    drop(reason) {
        this.rects.get(reason)?.remove();
        this.rects.delete(reason);
        reason.mark.value = '';
    }

    key(reason, event) {
        const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
        const [x, y, width, height] = reason.mark.value.split(' ').map(Number);
        if (event.key === 'Delete' || event.key === 'Backspace') this.drop(reason);
        else if (event.key === 'Enter' || event.key === 'Escape') document.activeElement.blur();
        else if (!by) return;
        else if (event.shiftKey) this.put(reason, [x, y, clamp(width + by[0] * 0.02, least, 1 - x), clamp(height + by[1] * 0.02, least, 1 - y)]);
        else this.put(reason, [clamp(x + by[0] * 0.02, 0, 1 - width), clamp(y + by[1] * 0.02, 0, 1 - height), width, height]);
        event.preventDefault();
    }
}

// Makes the photo of a registration that is being decided one to draw on.
export function drawMarks(main) {
    const box = main.querySelector('.photo-side .frame:not(.refused) .drawn');
    if (box && main.querySelector('#rejecting')) new Marker(main, box);
}
