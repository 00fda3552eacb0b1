// 填写基本信息, made easier: birth and sex appear while the number is typed, what students must fill in follows the career, and
// the draft saves itself. Without it the page does the same with its buttons.
import { searchable } from './combobox.mjs';

const form = document.getElementById('form');
const control = (name) => form.querySelector(`[name="${name}"]`);

// 居民身份证 and 港澳台居民居住证 say birth and sex.
const SAYING = ['1', '6'];
const STUDENT = '30';

const halfWidth = (text) => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

function said(number) {
    const [, year, month, day, order] = /^\d{6}(\d{4})(\d\d)(\d\d)\d\d(\d)[\dX]?$/.exec(number) ?? [];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (!order || date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== Number(year)) return ['', ''];
    return [order % 2 ? '男' : '女', `${year}年${Number(month)}月${Number(day)}日`];
}

function identity() {
    const derives = SAYING.includes(control('id_type').value);
    document.getElementById('said').hidden = !derives;
    document.getElementById('asked').hidden = derives;
    const [sex, birth] = said(halfWidth(control('id_number').value));
    document.getElementById('sex-said').value = sex;
    document.getElementById('birth-said').value = birth;
}

function study() {
    const student = ['', STUDENT].includes(control('career').value);
    for (const mark of document.querySelectorAll('[data-student]')) mark.hidden = !student;
    for (const mark of document.querySelectorAll('[data-others]')) mark.hidden = student;
}

// 姓名拼音 as the server takes it to be, until somebody types another; nothing while the name is being typed.
const pinyin = control('pinyin');
let likely = 'proposed' in pinyin.dataset ? pinyin.value : '';
let proposes = pinyin.value === likely;

function propose() {
    if (!proposes || pinyin.value === likely || document.activeElement === control('name')) return;
    pinyin.value = likely;
    document.getElementById('pinyin-hint').textContent = likely ? '按姓名拟出，请核对' : '如 LIN ZHIXIA';
    changed = true;
    later(1500);
}

// ---- the draft ----

const state = document.getElementById('draft-state');
const version = document.getElementById('draft');
let waiting;
let saving = false;
let changed = false;
let stopped = false;
let away = false; // signed out

function say(words, saved = false) {
    state.textContent = words;
    if (!saved) return;
    const icon = document.createElement('span');
    icon.className = 'icon check';
    icon.ariaHidden = 'true';
    state.prepend(icon, ' ');
}

function clock(response) {
    const when = new Date(response.headers.get('date') ?? Date.now());
    return when.toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false });
}

// The server's page about the conflict has the two versions side by side: that part is shown here.
async function conflict(response) {
    stopped = true;
    const other = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!other.getElementById('conflict')) {
        say('这份报名已经到了另一步，草稿没有保存。请打开“当前考次”看看');
        return;
    }
    version.value = other.getElementById('draft').value;
    document.getElementById('conflict')?.remove();
    const box = document.importNode(other.getElementById('conflict'), true);
    document.getElementById('draft').after(box);
    say('另一个窗口保存过草稿，请在页首选一份留下');
    box.scrollIntoView({ block: 'start' });
    box.focus({ preventScroll: true });
}

const personOn = (page) => page.querySelector('.who')?.textContent;

// Every sign-in has its own token. Where the same person has signed in again, the answer is this form with the new one.
async function renewed(response) {
    if (response.status !== 403) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const token = page.getElementById('form')?.elements.csrf?.value;
    if (!token || token === form.elements.csrf.value || personOn(page) !== personOn(document)) return false;
    form.elements.csrf.value = token;
    return true;
}

// What was typed is saved as soon as one has signed in again and comes back to this window.
function askToSignIn() {
    say('登录已过期，草稿没有保存。');
    const link = Object.assign(document.createElement('a'), { textContent: '在新窗口登录', target: '_blank', rel: 'noopener' });
    link.href = form.action.replace(/profile$/, 'login');
    state.append(link, '，再回到这里，会自动保存');
}

// In how many milliseconds what has changed is sent again.
async function answered(response) {
    if (response.status === 204) {
        version.value = response.headers.get('draft-version');
        likely = response.headers.get('likely-pinyin') ?? '';
        propose();
        say(`草稿已于 ${clock(response)} 保存`, true);
    } else if (response.status === 409 && response.headers.get('content-type')?.startsWith('text/html')) {
        await conflict(response);
    } else if (response.type === 'opaqueredirect' || response.status === 403) {
        changed = true;
        away = !(await renewed(response));
        if (!away) return 0;
        askToSignIn();
    } else {
        throw new Error(`status ${response.status}`);
    }
    return 10_000;
}

async function save({ keepalive = false } = {}) {
    clearTimeout(waiting);
    if (!changed || saving || stopped) return;
    changed = false;
    saving = true;
    const body = new URLSearchParams(new FormData(form));
    body.set('intent', 'autosave');
    let pause = 10_000;
    try {
        pause = await answered(await fetch(form.action, { method: 'POST', body, redirect: 'manual', keepalive }));
    } catch {
        changed = true;
        say('草稿暂时没有保存，网络恢复后会再试');
    }
    saving = false;
    if (changed && !away) later(pause);
}

function later(delay) {
    clearTimeout(waiting);
    waiting = setTimeout(save, delay);
}

form.addEventListener('input', ({ target }) => {
    if (target === pinyin) proposes = false;
    if (target === control('name') && proposes) pinyin.value = likely = '';
    changed = true;
    identity();
    study();
    later(1500);
});
form.addEventListener('submit', () => {
    clearTimeout(waiting);
    changed = false;
});
document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save({ keepalive: true });
    else if (away) save();
});
window.addEventListener('focus', () => { if (away) save(); });

control('name').addEventListener('blur', propose);

document.querySelectorAll('select[data-search]').forEach(searchable);
identity();
study();
document.getElementById('save-draft').hidden = true;
