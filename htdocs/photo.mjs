// The photo before it is sent: shown, held against what the server will ask, and sent with its progress in sight.
// The server judges all of it again. The words of the judgement come with its answer.

const KB = 1024;
const IDLE = '照片已选择，还没有上传。';

// What can be told without looking into the picture, or nothing.
function unfit(file) {
    if (!/\.jpe?g$/i.test(file.name)) return `文件名是“${file.name}”，要求以 .jpg 结尾的 JPEG。`;
    if (file.size < 20 * KB) return `文件只有 ${Math.floor(file.size / KB)} KB，要求 20–200 KB。`;
    if (file.size > 200 * KB) return `文件有 ${Math.ceil(file.size / KB)} KB，要求 20–200 KB。`;
    return '';
}

// The answer to a file that was not taken is the same page with its reasons: it takes the place of this one.
function showAnswer(text) {
    const answer = new DOMParser().parseFromString(text, 'text/html');
    document.title = answer.title;
    document.querySelector('main').replaceWith(answer.querySelector('main'));
    document.querySelector('.faults')?.focus();
    begin();
}

function send(form, button) {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
        button.textContent = `正在上传 ${Math.round((100 * loaded) / total)}%`;
    });
    return new Promise((done, failed) => {
        request.addEventListener('load', () => done(request));
        request.addEventListener('error', failed);
        request.send(new FormData(form));
    });
}

function begin() {
    const form = document.getElementById('upload');
    if (!form) return;
    const control = form.elements.photo;
    const button = document.getElementById('send');
    const preview = document.getElementById('preview') ?? Object.assign(new Image(132, 192), { alt: '要上传的照片' });
    const chosen = document.getElementById('chosen');
    const fault = document.getElementById('photo-unfit');
    const before = { word: button.textContent, state: chosen.textContent };
    const unsent = (event) => event.preventDefault();

    function say(sentence) {
        fault.textContent = sentence;
        fault.hidden = !sentence;
        control.setAttribute('aria-invalid', String(Boolean(sentence)));
    }

    function choose() {
        const [file] = control.files;
        say(file ? unfit(file) : '');
        window.removeEventListener('beforeunload', unsent);
        chosen.textContent = file ? IDLE : before.state;
        if (!file) return;
        window.addEventListener('beforeunload', unsent);
        URL.revokeObjectURL(preview.src);
        preview.src = URL.createObjectURL(file);
        form.querySelector('.icon')?.replaceWith(preview);
    }

    async function upload(event) {
        event.preventDefault();
        const [file] = control.files;
        if (button.getAttribute('aria-busy') === 'true') return;
        say(file ? unfit(file) : '还没有选择照片');
        if (!fault.hidden) { control.focus(); return; }
        button.style.minWidth = `${button.offsetWidth}px`;
        button.setAttribute('aria-busy', 'true');
        try {
            const { responseURL, responseText } = await send(form, button);
            window.removeEventListener('beforeunload', unsent);
            if (new URL(responseURL).pathname === new URL(form.action).pathname) showAnswer(responseText);
            else location.assign(responseURL);
        } catch {
            say('网络断开了，照片没有传上去，请再试一次。');
            button.removeAttribute('aria-busy');
            button.textContent = before.word;
        }
    }

    control.addEventListener('change', choose);
    form.addEventListener('submit', upload);
}

begin();
