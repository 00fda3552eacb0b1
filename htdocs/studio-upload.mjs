// The way to the server and what can come of it, with the button saying how far it is.
import { renew, send } from './studio-server.mjs';

const KEPT = '照片和裁剪都还在';
const BROKEN = `网络断开了，照片还没有上传。${KEPT}，请再点一次“上传照片”。`;
const TOO_BIG = '这张照片压缩不到要求的大小，请换一张。';
const CROWDED = `现在上传的人很多，照片还没有上传。${KEPT}，请过几秒再点一次。`;
const AWAY = `服务器暂时没有回应，照片还没有上传。${KEPT}，请过几秒再点一次。`;

const nameOf = (address) => new URL(address, location.href).pathname.split('/').pop();

// Where a finished request has led: to another page, to this one with its reasons, to a login, or to nothing but a sentence.
function outcome({ status, responseURL, responseText }, form) {
    if (nameOf(responseURL) === 'login' || status === 401 || status === 403) return { expired: true };
    if (status < 400 && nameOf(responseURL) !== nameOf(form.action)) return { address: responseURL };
    if (status < 400 || status === 422 || status === 409) {
        const page = new DOMParser().parseFromString(responseText, 'text/html');
        if (page.getElementById('upload')) return { page };
    }
    return { sentence: status === 429 ? CROWDED : AWAY };
}

// `photo` makes what is sent. Resolves with one of { address }, { page }, { expired } and { sentence }. Who has
// signed in again meanwhile need not know of it: the photo is sent once more.
export async function upload(form, button, photo, name) {
    const word = button.textContent;
    button.style.minWidth = `${button.offsetWidth}px`;
    button.setAttribute('aria-busy', 'true');
    const progress = (share) => { button.textContent = `正在上传 ${Math.round(share * 100)}%`; };
    try {
        progress(0);
        const { blob } = await photo();
        if (!blob) return { sentence: TOO_BIG };
        const answer = outcome(await send(form, blob, name, progress), form);
        if (!answer.expired || !(await renew(form))) return answer;
        return outcome(await send(form, blob, name, progress), form);
    } catch {
        return { sentence: BROKEN };
    } finally {
        button.removeAttribute('aria-busy');
        button.textContent = word;
    }
}
