// 裁剪照片: from a picture to a photo that keeps the rules, and on to the server, which judges all of it again. What stands
// on the page is templates/part/studio.tpl; what is sent is the plain form beside it.
import { Choice } from './studio-choose.mjs';
import { Desk } from './studio-desk.mjs';
import { findHead } from './studio-server.mjs';
import { upload } from './studio-upload.mjs';

// The picture and the view that were sent last: after a refusal they are at hand for another try.
let last;

const unsent = (event) => event.preventDefault();

function partsOf(place) {
    const parts = { meter: document.getElementById('studio-meter') };
    for (const element of place.querySelectorAll('[data-part]')) parts[element.dataset.part] = element;
    return parts;
}

// The sitting's limits, as numbers.
const limitsOf = ({ dataset }) => Object.fromEntries(Object.entries(dataset).map(([name, text]) => [name, Number(text)]));

// A file that keeps every rule, as far as can be told before it is sent.
function keepsRules({ file, original }, { quarters, report }, limits) {
    if (file?.type !== 'image/jpeg' || !/\.jpg$/i.test(file.name)) return false;
    const aspect = original.height / original.width;
    return quarters === 0 && report.decision === 'accept' && Boolean(report.geometry) &&
        file.size >= limits.bytesMin && file.size <= limits.bytesMax &&
        original.width >= limits.widthMin && original.height >= limits.heightMin &&
        aspect >= limits.aspectMin * (1 - limits.aspectTolerance) && aspect <= limits.aspectMax * (1 + limits.aspectTolerance);
}

// What was not taken may come as a picture on the page, when this page knows of no other.
function fileOf(image) {
    const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
    canvas.getContext('2d').drawImage(image, 0, 0);
    return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

class Studio {
    #form; #section; #parts; #limits; #choice; #desk; #sending = false;

    constructor(section, form) {
        const parts = partsOf(section.parentElement);
        [this.#section, this.#form, this.#parts, this.#limits] = [section, form, parts, limitsOf(section)];
        this.#choice = new Choice(form, section, parts, (picture) => this.#show(picture));
        parts.align.addEventListener('click', () => this.#align());
        parts.send.addEventListener('click', () => this.#send(parts.send, () => this.#desk.photo(), 'photo.jpg'));
        parts.asis.addEventListener('click', () => this.#sendAsIs());
        this.#watchKept(document.querySelector('.photo-and-findings form'));
        this.#offerMending(document.querySelector('.photo-and-findings:not(.refused)'));
    }

    // A photo that was not taken can be mended here at once.
    #offerMending(judged) {
        if (!judged) return;
        const { mending, mend } = this.#parts;
        const shown = judged.querySelector('img');
        this.#form.hidden = true;
        const stack = judged.querySelector('.stack');
        stack.insertBefore(mending, stack.querySelector('.sheet')?.nextSibling ?? null);
        mend.hidden = !last && !shown;
        mend.addEventListener('click', async () => (last ? this.#show(last.picture, last) : this.#choice.open(await fileOf(shown))));
    }

    // A photo that may be used is on the page, and not yet saved: it is sent as the others are.
    #watchKept(form) {
        if (!form) return;
        window.addEventListener('beforeunload', unsent);
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            this.#upload(form, form.querySelector('[type="submit"]'), () => new FormData(form));
        });
    }

    // `was`: how it lay when it was sent before.
    async #show(picture, was) {
        const { asis } = this.#parts;
        this.#section.hidden = false;
        this.#section.parentElement.classList.add('at-studio');
        window.addEventListener('beforeunload', unsent);
        asis.hidden = true;
        this.#tell();
        this.#desk ??= new Desk(this.#parts, this.#limits);
        await this.#desk.open(picture, was);
        this.#section.querySelector('h2').focus();
        this.#section.scrollIntoView({ block: 'nearest' });
        if (!was) await this.#find(picture, 0);
    }

    // The server's proposal, unless a hand was quicker.
    async #find(picture, quarters) {
        const { align, asis } = this.#parts;
        align.setAttribute('aria-busy', 'true');
        this.#desk.searching('asking');
        const found = await findHead(this.#form, picture, quarters);
        if (picture !== this.#desk.picture) return;
        align.removeAttribute('aria-busy');
        if (!found) this.#desk.searching('unanswered');
        else if (this.#desk.moved) this.#desk.know(found.head);
        else this.#desk.fit(found.head, found.quarters);
        asis.hidden = !found || !keepsRules(picture, found, this.#limits);
    }

    #align() {
        if (this.#desk.head) this.#desk.fit(this.#desk.head);
        else this.#find(this.#desk.picture, this.#desk.quarters);
    }

    #sendAsIs() {
        const { file } = this.#desk.picture;
        return this.#send(this.#parts.asis, () => ({ blob: file }), file.name);
    }

    #send(button, photo, name) {
        last = { picture: this.#desk.picture, view: this.#desk.view, head: this.#desk.head };
        return this.#upload(this.#form, button, async () => {
            const { blob } = await photo();
            if (!blob) return undefined;
            const data = new FormData(this.#form);
            data.set('photo', blob, name);
            return data;
        });
    }

    // One at a time.
    async #upload(form, button, fields) {
        if (this.#sending) return;
        this.#sending = true;
        this.#tell();
        const answer = await upload(form, button, fields).finally(() => { this.#sending = false; });
        if (answer.sentence || answer.expired) return this.#tell(answer, button);
        window.removeEventListener('beforeunload', unsent);
        if (answer.page) replace(answer.page);
        else location.assign(answer.address);
    }

    // Why the photo is still here: above the button that should have sent it.
    #tell({ sentence = '', expired = false } = {}, button = this.#parts.send) {
        const { trouble, relogin, again } = this.#parts;
        button.parentElement.before(trouble, relogin);
        trouble.textContent = sentence;
        trouble.hidden = !sentence;
        again.textContent = button.textContent;
        relogin.hidden = !expired;
        (expired ? relogin : trouble).scrollIntoView({ block: 'nearest' });
    }
}

export function begin() {
    const [section, form] = [document.getElementById('studio'), document.getElementById('upload')];
    if (section && form) new Studio(section, form);
}

// What was not taken comes back as the same page with its reasons: it takes the place of this one.
function replace(page) {
    document.title = page.title;
    document.querySelector('main').replaceWith(page.querySelector('main'));
    window.scrollTo(0, 0);
    begin();
    document.querySelector('.faults')?.focus();
}
