// The desk of one picture: stage, dials and meters, kept in step. Nothing here talks to the server.
import { clarityOf } from './studio-clarity.mjs';
import { centred, FRAME, fitted, largest, measured, smallest, turnedTo } from './studio-fit.mjs';
import { judged, spoken, summary } from './studio-meters.mjs';
import { photoOf } from './studio-output.mjs';
import { badge, drawMeters } from './studio-scale.mjs';
import { Stage } from './studio-stage.mjs';

const STILL = 300; // ms after the last movement: what takes longer to find out
const quarterOf = (angle) => Math.round(angle / 90) * 90;

export class Desk {
    #parts; #limits; #stage; #picture; #head; #clarity; #photo; #timer; #moved = false; #frame; #search;

    // `parts`: the studio's elements by the value of their data-part.
    constructor(parts, limits) {
        [this.#parts, this.#limits] = [parts, limits];
        this.#stage = new Stage(parts.stage, () => this.#touched());
        parts.zoom.addEventListener('input', () => this.#zoom(Number(parts.zoom.value) / 100));
        parts.angle.addEventListener('input', () => this.#turn(quarterOf(this.#stage.view.angle) + Number(parts.angle.value)));
        parts.quarter.addEventListener('click', () => this.#turn(this.#stage.view.angle + 90));
        parts.reset.addEventListener('click', () => this.#place(centred(this.#picture)));
    }

    get moved() { return this.#moved; } // a hand has been at it since the last fit
    get picture() { return this.#picture; }
    get view() { return this.#stage.view; }
    get head() { return this.#head; }
    get quarters() { return quarterOf(this.#stage.view.angle) / 90; }

    // Another picture, in the middle of the frame or as it was left: `was` is { view, head }.
    async open(picture, was) {
        [this.#picture, this.#head, this.#clarity, this.#photo, this.#moved] = [picture, was?.head, undefined, undefined, false];
        this.#search = 'nobody';
        await this.#stage.show(picture, was?.view ?? centred(picture));
        this.#refresh();
    }

    // How the search for the head goes: 'asking', or 'unanswered'. fit() and know() end it.
    searching(how) {
        this.#search = how;
        this.#refresh();
    }

    // Where the head is, if the server found it; the frame goes there.
    fit(head, quarters) {
        [this.#head, this.#search] = [head, 'nobody'];
        this.#moved = false;
        this.#stage.view = head ? fitted(head, this.#picture, this.#limits) : centred(this.#picture, quarters * 90);
        this.#refresh();
    }

    // Learns of the head and leaves the frame where somebody has put it.
    know(head) {
        [this.#head, this.#search] = [head, 'nobody'];
        this.#refresh();
    }

    // The photo as the frame shows it now: { blob, width, height }.
    async photo() {
        const view = this.#stage.view;
        if (this.#photo?.view !== view) this.#photo = { view, ...(await photoOf(this.#picture, view, this.#limits)) };
        return this.#photo;
    }

    #touched() {
        this.#moved = true;
        this.#refresh();
    }

    #place(view) {
        this.#stage.view = view;
        this.#touched();
    }

    #zoom(times) {
        const view = this.#stage.view;
        this.#place({ ...view, scale: times * smallest(this.#picture, quarterOf(view.angle)) });
    }

    // About the head, where it is known, so that it stays where it is.
    #turn(angle) {
        const { view } = this.#stage;
        const point = this.#head
            ? { x: (this.#head.crown.x + this.#head.chin.x) / 2, y: (this.#head.crown.y + this.#head.chin.y) / 2 }
            : { x: view.x, y: view.y };
        this.#place(turnedTo(view, ((angle % 360) + 360) % 360, point));
    }

    #refresh() {
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => this.#show());
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#settle(), STILL);
    }

    async #settle() {
        const { view } = this.#stage;
        this.#clarity = this.#head && clarityOf(this.#picture, view, measured(view, this.#head));
        await this.photo();
        if (view !== this.#stage.view) return;
        this.#parts.said.textContent = spoken(this.#show(), this.#search);
    }

    #pixels(view) {
        const finer = this.#picture.original.width / this.#picture.width;
        const share = finer / view.scale;
        const shown = { width: Math.round(FRAME.width * share), height: Math.round(FRAME.height * share) };
        return { shown, put: this.#photo?.blob ? this.#photo : FRAME };
    }

    #show() {
        const { view } = this.#stage;
        const current = this.#photo?.view === view ? this.#photo : undefined;
        const at = this.#head && measured(view, this.#head);
        const bytes = current && (current.blob?.size ?? 0);
        const meters = judged({ at, search: this.#search, clarity: this.#clarity, pixels: this.#pixels(view), bytes }, this.#limits);
        drawMeters(this.#parts.meters, this.#parts.meter, meters);
        badge(this.#parts.summary, summary(meters, this.#search));
        this.#dials(view);
        return meters;
    }

    #dials(view) {
        const { zoom, angle, zoomed, angled } = this.#parts;
        const least = smallest(this.#picture, quarterOf(view.angle));
        const percent = Math.round((100 * view.scale) / least);
        const degrees = view.angle - quarterOf(view.angle);
        zoom.max = Math.ceil((100 * largest(this.#picture, view.angle)) / least);
        zoom.value = percent;
        angle.value = degrees;
        zoomed.textContent = `${percent}%`;
        angled.textContent = `${degrees.toFixed(1)}°`;
        zoom.setAttribute('aria-valuetext', `${percent}%`);
        angle.setAttribute('aria-valuetext', degrees === 0 ? '不旋转' : `向${degrees > 0 ? '右' : '左'} ${Math.abs(degrees).toFixed(1)} 度`);
    }
}
