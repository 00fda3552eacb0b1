// Sites are narrowed down while one types; the sum follows each tick. The server judges all of it again.

function sites(search) {
    const cards = [...document.querySelectorAll('.cards .card')];
    const none = document.getElementById('no-site');
    const apply = () => {
        const words = search.value.trim().toLowerCase();
        for (const card of cards) card.hidden = !card.textContent.toLowerCase().includes(words);
        none.textContent = cards.every((card) => card.hidden) ? '没有找到这样的考点，请换几个字再找。' : '';
    };
    search.addEventListener('input', apply);
}

const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

function row(box) {
    const line = document.createElement('div');
    const name = document.createElement('dt');
    const fee = document.createElement('dd');
    name.textContent = box.closest('label').querySelector('strong').textContent;
    fee.textContent = `${yuan(Number(box.dataset.fen))} 元`;
    line.append(name, fee);
    return line;
}

function sum(list) {
    const limit = Number(list.dataset.limit);
    const total = document.querySelector('.sums .total');
    const tooMany = document.getElementById('too-many');
    const count = () => {
        const chosen = [...list.querySelectorAll('input:checked')];
        document.getElementById('sum-title').textContent = `已选 ${chosen.length} 科`;
        while (total.previousElementSibling) total.previousElementSibling.remove();
        total.before(...chosen.map(row));
        document.getElementById('total').textContent = yuan(chosen.reduce((fen, box) => fen + Number(box.dataset.fen), 0));
        tooMany.hidden = chosen.length <= limit;
        tooMany.textContent = tooMany.hidden ? '' : `最多选 ${limit} 科，现在选了 ${chosen.length} 科`;
    };
    document.getElementById('recount').remove();
    list.addEventListener('change', count);
    // a page that comes back from the browser's memory has its ticks again, but not their sum
    window.addEventListener('pageshow', count);
}

const search = document.getElementById('q');
if (search) sites(search);
const offerings = document.getElementById('subject');
if (offerings) sum(offerings);
