// The days as a chart, drawn from the table that stands below it.
import uPlot from './vendor/uPlot.esm.js';

const days = document.getElementById('days');
const height = 220;

// The last second of a day and its number; days without a submit are noughts between.
function series(table) {
    const told = new Map([...table.tBodies[0].rows].map((row) => [row.querySelector('time').dateTime, Number(row.cells[1].textContent)]));
    const all = [...told.keys()].sort();
    const times = [];
    const numbers = [];
    for (let day = Date.parse(all[0]); day <= Date.parse(all.at(-1)); day += 86400e3) {
        times.push(day / 1000);
        numbers.push(told.get(new Date(day).toISOString().slice(0, 10)) ?? 0);
    }
    return [times, numbers];
}

const short = (second) => new Date(second * 1000).toISOString().slice(5, 10);
const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function options(name, width, points) {
    const axis = { stroke: token('--ink-2'), font: `12px ${getComputedStyle(document.body).fontFamily}`, ticks: { show: false } };
    return {
        width, height, ms: 1e-3,
        tzDate: (second) => uPlot.tzDate(new Date(second * 1000), 'Etc/UTC'),
        cursor: { drag: { x: false, y: false }, y: false },
        scales: { x: { range: (u, least, most) => [least - 43200, most + 43200] }, y: { range: (u, least, most) => [0, Math.max(4, Math.ceil(most * 1.15))] } },
        axes: [
            { ...axis, grid: { show: false }, incrs: [1, 2, 3, 5, 7, 14, 30].map((d) => d * 86400), values: (u, splits) => splits.map(short), space: 56 },
            { ...axis, grid: { stroke: token('--line'), width: 1 }, size: 56, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 1e6] },
        ],
        // without a pointer over it the last day is told
        hooks: { setCursor: [(u) => u.cursor.idx == null && u.setLegend({ idx: u.data[0].length - 1 }, false)] },
        series: [
            { label: '日期', value: (u, second) => (second == null ? '—' : short(second)) },
            { label: name, stroke: token('--accent'), width: 2, points: { show: points <= 60, size: 6, fill: token('--accent') } },
        ],
    };
}

function draw() {
    const table = days.querySelector('table');
    const box = days.querySelector('.chart');
    const data = series(table);
    const name = table.tHead.rows[0].cells[1].textContent;
    box.hidden = false;
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', '每日提交的折线图，数字见下面的按日列表');
    let chart;
    const make = () => {
        chart?.destroy();
        chart = new uPlot(options(name, box.clientWidth, data[0].length), data, box);
        chart.setLegend({ idx: data[0].length - 1 }, false);
    };
    make();
    days.querySelector('details').open = false;
    new ResizeObserver(() => chart.width !== box.clientWidth && chart.setSize({ width: box.clientWidth, height })).observe(box);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', make);
}

if (days) draw();
