// What the studio asks of the server: where the head is, and to take the photo.
import { headOf } from './studio-fit.mjs';

const COPY = 640; // pixels of the longer side: the server looks at no more
const STALLED = 60_000; // ms without a byte: the connection is gone and nobody said so
const TURNS = ['maybe_turned', 'sideways', 'upside_down'];

const mod = (quarters) => ((quarters % 4) + 4) % 4;

// The whole picture, small and turned by quarters: about 60 KB.
function copyOf(picture, quarters) {
    const share = Math.min(1, COPY / Math.max(picture.width, picture.height));
    const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * share)));
    const sideways = quarters % 2 === 1;
    const canvas = Object.assign(document.createElement('canvas'), sideways ? { width: height, height: width } : { width, height });
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.translate(canvas.width / 2, canvas.height / 2);
    context.rotate((quarters * Math.PI) / 2);
    context.drawImage(picture.canvas, -width / 2, -height / 2, width, height);
    return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.88));
}

// Which way up the server thinks it is, in quarters; 0 where it has no doubt.
function wantedTurn({ findings }) {
    const found = findings.find(({ code }) => TURNS.includes(code));
    if (!found) return 0;
    return found.code === 'upside_down' ? 2 : found.measured;
}

async function ask(form, picture, quarters) {
    const data = new FormData();
    data.append('csrf', form.elements.csrf.value);
    data.append('picture', await copyOf(picture, quarters), 'copy.jpg');
    const answer = await fetch(form.action.replace(/photo$/, 'photo-fit'), { method: 'POST', body: data, redirect: 'error' });
    if (!answer.ok) throw new Error(`photo-fit: ${answer.status}`);
    return answer.json();
}

// A face that is none may be seen anywhere: the geometry counts where the face is clear.
const clear = ({ geometry, findings }) => Boolean(geometry) && !findings.some(({ code }) => code === 'no_clear_face');

// { quarters, head, report }: how far the picture must be turned to stand upright, and the head where one was found.
// Nothing where the server did not answer: one can do without.
export async function findHead(form, picture, begin = 0) {
    try {
        const first = mod(begin);
        const report = await ask(form, picture, first);
        const at = (quarters, said) => ({ quarters, report: said, head: clear(said) ? headOf(said.geometry, picture, quarters) : undefined });
        const turn = clear(report) ? 0 : wantedTurn(report);
        if (turn === 0) return at(first, report);
        const second = at(mod(first + turn), await ask(form, picture, mod(first + turn)));
        return second.head ? second : at(first, report);
    } catch {
        return undefined;
    }
}

// Ends a request that neither goes on nor ends by itself.
function watch(request) {
    let timer;
    const again = () => {
        clearTimeout(timer);
        timer = setTimeout(() => request.abort(), STALLED);
    };
    for (const event of ['progress', 'loadend']) request.upload.addEventListener(event, again);
    request.addEventListener('loadend', () => clearTimeout(timer));
    again();
}

// Sends a form as the browser would. Resolves with the finished request, rejects where the connection broke.
export function send(form, data, progress) {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(loaded / total));
    return new Promise((done, failed) => {
        request.addEventListener('load', () => done(request));
        for (const event of ['error', 'abort']) request.addEventListener(event, () => failed(new Error(event)));
        watch(request);
        request.send(data);
    });
}

const personOn = (page) => page.querySelector('.who')?.textContent;

// Every login has its own token. True where the same person has signed in again: the form then has the new one.
export async function renew(form) {
    const answer = await fetch(form.action);
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const token = page.getElementById('upload')?.elements.csrf.value;
    if (!token || personOn(page) !== personOn(document)) return false;
    form.elements.csrf.value = token;
    return true;
}
