// The review desk by keyboard, without a flash: a form's answer takes the place of the page's main part. Without this all of
// it works by the buttons.
import { drawMarks } from './desk-marks.mjs';

const main = document.getElementById('main');
const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

// Says what has happened; it stays when the page's main part is replaced.
const teller = document.createElement('p');
teller.className = 'heard';
teller.setAttribute('role', 'status');
document.body.append(teller);

let busy = false;
let undoTimer;

// The button of a key: the same that a finger presses.
function press(key) {
    const button = main.querySelector(`[data-key="${key}"]`);
    if (button && !button.disabled) button.click();
    return Boolean(button);
}

function pick(digit) {
    const label = [...main.querySelectorAll('.phrase')].find((each) => each.querySelector('kbd')?.textContent === digit);
    const box = label?.querySelector('input[type="checkbox"]');
    if (!box) return false;
    box.click();
    teller.textContent = `${box.checked ? '已选取' : '已取消'}：${label.querySelector('span').firstChild.textContent}`;
    return true;
}

const chosen = () => main.querySelector('.phrase input:checked') !== null
    || [...main.querySelectorAll('.typed input[type="text"]')].some((each) => each.value.trim() !== '');

// A slip of the finger: reasons are picked, and A is pressed.
function stopsApproval() {
    if (!chosen()) return false;
    teller.textContent = '已选了不通过的原因。要通过，请先取消选取；不通过请按 R。';
    main.querySelector('.why .hint').scrollIntoView({ block: 'nearest' });
    main.querySelector('.why').classList.add('in-the-way');
    return true;
}

// R without a reason leads to the reasons instead of to the server.
function asksReason() {
    if (chosen()) return false;
    const first = main.querySelector('.phrase input');
    teller.textContent = '请选取不通过的原因，再按 R。';
    first?.focus();
    return Boolean(first);
}

document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest('dialog, [data-own-keys]')) return;
    if (event.target.matches(typing)) {
        if (event.key === 'Escape') event.target.blur();
        return;
    }
    const key = event.key.toLowerCase();
    const done = /^[1-9]$/.test(key) ? pick(key) : /^[arjksuo]$/.test(key) && press(key);
    if (done) event.preventDefault();
});

// While 撤销 is possible it is there; then it says that it is too late by going.
function watchUndo() {
    clearTimeout(undoTimer);
    const form = document.getElementById('undoing');
    if (form) undoTimer = setTimeout(() => form.remove(), Number(form.dataset.seconds) * 1000);
}

// What is new: the name is read out, or the faults.
function arrive() {
    const faults = main.querySelector('.faults');
    const heading = main.querySelector('h1');
    const outcome = main.querySelector('.banner[role="status"]');
    if (outcome) {
        teller.textContent = outcome.textContent.trim();
        outcome.removeAttribute('role');
    }
    (faults ?? heading)?.focus({ preventScroll: faults === null });
    if (faults === null) window.scrollTo(0, 0);
    ready();
}

function ready() {
    drawMarks(main);
    watchUndo();
    const next = main.querySelector('[data-photo]');
    if (next) new Image().src = next.dataset.photo;
}

function show(text, address) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const fresh = page.getElementById('main');
    if (!fresh) throw new Error('not a page of ours');
    document.title = page.title;
    main.replaceChildren(...fresh.childNodes);
    if (address !== window.location.href) window.history.pushState(null, '', address);
    arrive();
}

// The registration whose page the answer is: a redirect's goal, or what the answer says it holds.
function addressOf(answer) {
    const content = answer.headers.get('Content-Location');
    if (content) return new URL(content, answer.url).href;
    return answer.redirected ? answer.url : window.location.href;
}

async function send(form, button) {
    const body = new URLSearchParams(new FormData(form));
    body.append(button.name, button.value);
    // not form.action: that is the button of this name
    const address = button.getAttribute('formaction') ?? form.getAttribute('action');
    const answer = await fetch(address, { method: 'POST', body });
    const elsewhere = answer.redirected && !new URL(answer.url).pathname.endsWith('/admin-desk');
    // 403: signed out meanwhile, and the answer keeps what was typed
    if (elsewhere || (!answer.ok && ![403, 422].includes(answer.status))) {
        window.location.assign(elsewhere ? answer.url : window.location.href);
        return;
    }
    show(await answer.text(), addressOf(answer));
}

document.body.addEventListener('submit', async (event) => {
    const { target: form, submitter: button } = event;
    if (form.method !== 'post' || !main.contains(form) || !button?.name) return;
    event.preventDefault();
    if (busy || (button.value === 'approve' && stopsApproval()) || (button.value === 'reject' && asksReason())) return;
    busy = true;
    button.setAttribute('aria-busy', 'true');
    try {
        await send(form, button);
    } catch {
        teller.textContent = '网络中断，没有办理。页面上的内容都还在，请再试一次。';
        button.removeAttribute('aria-busy');
    } finally {
        busy = false;
    }
});

window.addEventListener('popstate', async () => {
    const answer = await fetch(window.location.href);
    if (answer.ok && !answer.redirected) show(await answer.text(), window.location.href);
    else window.location.reload();
});

main.addEventListener('change', () => main.querySelector('.why')?.classList.remove('in-the-way'));
ready();
