// A picture taken here: the camera's own image with the composition drawn over it.
import { pictureOf, Unopened } from './studio-open.mjs';

const WISHES = { audio: false, video: { facingMode: 'user', width: { ideal: 1920 }, height: { ideal: 1440 } } };

const REASONS = {
    NotAllowedError: '浏览器没有得到使用相机的许可。请在地址栏旁边允许使用相机，或选一张已有的照片。',
    NotFoundError: '没有找到相机，请选一张已有的照片。',
};
const BUSY = '相机打不开，可能正被别的程序使用。请关掉它再试，或选一张已有的照片。';

// Only where the page came over https or from this machine.
export const hasCamera = () => Boolean(navigator.mediaDevices?.getUserMedia);

// On the front side one expects a mirror; what is taken is not mirrored.
function mirrored(stream) {
    return stream.getVideoTracks()[0]?.getSettings().facingMode !== 'environment';
}

// Resolves with the picture, or nothing where the visitor changed their mind. Rejects with Unopened.
export async function takePicture(dialog) {
    const video = dialog.querySelector('video');
    const shutter = dialog.querySelector('[data-shutter]');
    const stream = await navigator.mediaDevices.getUserMedia(WISHES).catch(({ name }) => { throw new Unopened(REASONS[name] ?? BUSY); });
    video.srcObject = stream;
    video.classList.toggle('mirrored', mirrored(stream));
    dialog.returnValue = '';
    dialog.showModal();
    await video.play();
    return new Promise((done) => {
        let picture;
        const shoot = () => {
            picture = pictureOf(video);
            dialog.close();
        };
        shutter.addEventListener('click', shoot);
        dialog.addEventListener('close', () => {
            shutter.removeEventListener('click', shoot);
            stream.getTracks().forEach((track) => track.stop());
            video.srcObject = null;
            done(picture);
        }, { once: true });
    });
}
