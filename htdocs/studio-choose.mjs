// How a picture comes in: chosen, dropped, or taken here. The plain form's own controls give way to two buttons.
import { hasCamera, takePicture } from './studio-camera.mjs';
import { openPicture, Unopened } from './studio-open.mjs';

export class Choice {
    #form; #section; #parts; #show;

    // `show(picture)` is called with each picture that could be opened.
    constructor(form, section, parts, show) {
        [this.#form, this.#section, this.#parts, this.#show] = [form, section, parts, show];
        this.#prepareForm();
        const { pick, another, other, shoot, file, capture } = parts;
        for (const button of [pick, another, other]) button.addEventListener('click', () => file.click());
        shoot.addEventListener('click', () => (hasCamera() ? this.#shoot() : capture.click()));
        // A picture may have been chosen with the plain form's control before this script was there, or its window be open.
        for (const input of [file, capture, form.elements.photo]) {
            input.addEventListener('change', () => this.#take(input));
            this.#take(input);
        }
        for (const place of [form, section]) this.#takeDrops(place);
    }

    open(file) { return this.#attempt(() => openPicture(file)); }

    #take(input) {
        if (!input.files[0]) return;
        this.open(input.files[0]);
        input.value = ''; // the same file may be chosen again
    }

    #prepareForm() {
        const { hint, fault, ways, shoot } = this.#parts;
        for (const control of this.#form.querySelectorAll('input[type="file"], [type="submit"], .hint')) control.hidden = true;
        for (const field of this.#form.querySelectorAll('.field:not(:has(.fault))')) field.hidden = true;
        this.#form.append(hint, fault, ways);
        // A phone without https has no live picture, but its own camera.
        shoot.hidden = !hasCamera() && !matchMedia('(pointer: coarse)').matches;
    }

    #shoot() { return this.#attempt(() => takePicture(this.#parts.camera)); }

    async #attempt(get) {
        this.#say('');
        try {
            const picture = await get();
            if (picture) await this.#show(picture);
        } catch (error) {
            if (!(error instanceof Unopened)) throw error;
            this.#say(error.message);
        }
    }

    // Where the visitor is: at the choice, or at the picture chosen before, which stays.
    #say(sentence) {
        const { fault, trouble } = this.#parts;
        const here = this.#section.hidden ? fault : trouble;
        for (const place of [fault, trouble]) place.hidden = true;
        if (!sentence) return;
        if (here === fault) this.#form.hidden = false;
        here.textContent = sentence;
        here.hidden = false;
        here.scrollIntoView({ block: 'nearest' });
    }

    #takeDrops(place) {
        const over = (event) => {
            if (!event.dataTransfer.types.includes('Files')) return;
            event.preventDefault();
            place.classList.toggle('over', event.type === 'dragover');
            if (event.type === 'drop' && event.dataTransfer.files[0]) this.open(event.dataTransfer.files[0]);
        };
        for (const event of ['dragover', 'dragleave', 'drop']) place.addEventListener(event, over);
    }
}
