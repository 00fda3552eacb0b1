// Goes to Alipay once by itself, and looks how the payment stands until that changes. What it learns it does not believe:
// it only loads the page again, which the server writes.

const sheet = document.getElementById('paying');
const form = document.getElementById('check');
const begun = Date.now();

// Soon while the payer is likely to be at it, then less.
const pause = () => (Date.now() - begun < 60_000 ? 500 : Date.now() - begun < 180_000 ? 1000 : 3000);

// As FormData it would be multipart; a form of ours is sent like this one.
async function ask() {
    const body = new URLSearchParams(new FormData(form));
    body.set('act', 'poll');
    const answer = await fetch(location.pathname, { method: 'POST', body, redirect: 'manual' });
    if (!answer.ok) return answer.type === 'opaqueredirect' ? 'settled' : sheet.dataset.state;
    return (await answer.json()).state;
}

async function look() {
    if (document.visibilityState === 'visible') {
        const state = await ask().catch(() => sheet.dataset.state); // offline: it may come back
        if (state === 'settled') return location.replace(new URL('payment', location));
        if (state !== sheet.dataset.state) return location.replace(location.pathname);
    }
    setTimeout(look, pause());
}

const go = document.getElementById('go');
const number = document.querySelector('#paying .whole:last-of-type')?.textContent;
const returned = new URLSearchParams(location.search).has('out_trade_no');
if (go && number && !returned && !sessionStorage.getItem(number)) {
    sessionStorage.setItem(number, 'went');
    location.assign(go.href);
} else if (form) {
    look();
}
