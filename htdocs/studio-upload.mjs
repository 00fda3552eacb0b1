// The way to the server and what can come of it, with the button saying how far it is.
import { renew, send } from './studio-server.mjs';

const TOO_BIG = '这张照片压缩不到要求的大小，请换一张。';
const still = (fact, word, when) => `${fact}，照片还没有保存。照片还在这里，请${when}再点一次“${word}”。`;
const broken = (word) => still('网络断开了', word, '');
const crowded = (word) => still('现在上传的人很多', word, '过几秒');
const away = (word) => still('服务器暂时没有回应', word, '过几秒');

const nameOf = (address) => new URL(address, location.href).pathname.split('/').pop();

// Where a finished request has led: to another page, to this one with its reasons, to a login, or to nothing but a sentence.
function outcome({ status, responseURL, responseText }, form, word) {
    if (nameOf(responseURL) === 'login' || status === 401 || status === 403) return { expired: true };
    if (status < 400 && nameOf(responseURL) !== nameOf(form.action)) return { address: responseURL };
    if (status < 400 || status === 422 || status === 409) {
        const page = new DOMParser().parseFromString(responseText, 'text/html');
        if (page.getElementById('upload')) return { page };
    }
    return { sentence: status === 429 ? crowded(word) : away(word) };
}

// `fields` makes what is sent, as FormData, or nothing. Resolves with one of { address }, { page }, { expired } and
// { sentence }. Who has signed in again meanwhile need not know of it: the photo is sent once more.
export async function upload(form, button, fields) {
    const word = button.textContent;
    button.style.minWidth = `${button.offsetWidth}px`;
    button.setAttribute('aria-busy', 'true');
    const progress = (share) => { button.textContent = `正在上传 ${Math.round(share * 100)}%`; };
    try {
        progress(0);
        const data = await fields();
        if (!data) return { sentence: TOO_BIG };
        const answer = outcome(await send(form, data, progress), form, word);
        if (!answer.expired || !(await renew(form))) return answer;
        data.set('csrf', form.elements.csrf.value);
        return outcome(await send(form, data, progress), form, word);
    } catch {
        return { sentence: broken(word) };
    } finally {
        button.removeAttribute('aria-busy');
        button.textContent = word;
    }
}
