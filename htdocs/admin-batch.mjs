// The contact sheet: the button says how many are ticked, and rests while there is none.
const sheet = document.getElementById('sheet');
const button = sheet?.querySelector('button[name="action"]');

function count() {
    const ticked = sheet.querySelectorAll('input[name="one"]:checked').length;
    button.disabled = ticked === 0;
    button.textContent = ticked === 0 ? button.dataset.none : button.dataset.words.replace('0', ticked);
}

if (sheet) {
    sheet.addEventListener('change', count);
    count();
}
