// Draws the meters: one row each, made of <template id="studio-meter"> and afterwards only changed.

const WIDE = 1000; // the drawing's own units, whatever its width on the page

function row(list, template, index) {
    return list.children[index] ?? list.appendChild(template.content.firstElementChild.cloneNode(true));
}

function along({ from, to }, value) {
    return Math.round(WIDE * Math.min(Math.max((value - from) / (to - from), 0), 1));
}

export function badge(element, { level, word }) {
    element.className = `badge ${level === 'unknown' ? 'idle' : level}`;
    element.textContent = word;
}

function draw(item, name, meter) {
    const [zone, pointer] = [item.querySelector('.zone'), item.querySelector('.pointer')];
    const [low, high] = [along(meter, meter.low), along(meter, meter.high)];
    item.dataset.level = meter.level;
    item.querySelector('h3').textContent = name;
    item.querySelector('p').textContent = meter.text;
    badge(item.querySelector('.badge'), meter);
    zone.setAttribute('x', low);
    zone.setAttribute('width', high - low);
    pointer.toggleAttribute('hidden', meter.value === undefined);
    if (meter.value !== undefined) for (const end of ['x1', 'x2']) pointer.setAttribute(end, along(meter, meter.value));
}

export function drawMeters(list, template, meters) {
    meters.forEach(([name, meter], index) => draw(row(list, template, index), name, meter));
}
