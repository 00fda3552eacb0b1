// Goes on counting where the server stopped: every [data-until], by the server's clock and not the visitor's.

const UNITS = [[86400, '天'], [3600, '小时'], [60, '分'], [1, '秒']];
const SPOKEN = [[7200, '还剩 2 小时'], [1800, '还剩 30 分钟'], [300, '还剩 5 分钟']];
const two = (number) => String(number).padStart(2, '0');

// How far the visitor's clock is from the server's, measured when this page arrived.
function clockError(serverNow) {
    const [arrival] = performance.getEntriesByType('navigation');
    return Date.parse(serverNow) - (performance.timeOrigin + (arrival?.responseStart ?? 0));
}

// Days, hours, minutes; hours, minutes, seconds under a day; minutes and seconds in the last hour.
function units(seconds) {
    const from = seconds >= 86400 ? 0 : seconds >= 3600 ? 1 : 2;
    return UNITS.slice(from, from === 2 ? 4 : from + 3).map(([size, name], i) => {
        const most = i === 0 ? Infinity : UNITS[from + i - 1][0] / size;
        const number = Math.floor(seconds / size) % most;
        return [i === 0 ? String(number) : two(number), name];
    });
}

function write(line, seconds) {
    line.replaceChildren(...units(seconds).flatMap(([number, name]) => {
        const numeral = document.createElement('b');
        numeral.textContent = number;
        return [numeral, `${name} `];
    }));
}

function start(box) {
    const until = Date.parse(box.dataset.until);
    const error = clockError(box.dataset.now);
    const line = box.querySelector('.left');
    const left = () => Math.max(0, Math.ceil((until - Date.now() - error) / 1000));
    let before = left();

    function tick() {
        const seconds = left();
        write(line, seconds);
        box.classList.toggle('soon', seconds < 7200);
        const passed = SPOKEN.find(([mark]) => before > mark && seconds <= mark);
        if (passed) box.querySelector('[role=status]').textContent = passed[1];
        if (seconds === 0) {
            line.hidden = true;
            box.querySelector('.over').hidden = false;
            box.querySelector('[role=status]').textContent = box.querySelector('.over').textContent;
            return;
        }
        before = seconds;
        setTimeout(tick, seconds > 86400 ? 15000 : 250);
    }
    if (before > 0) tick();
}

export function countdowns(root) {
    root.querySelectorAll('[data-until]').forEach(start);
}
