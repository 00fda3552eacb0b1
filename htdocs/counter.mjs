// The counter by scanner and keyboard. A scanner types like a keyboard, wherever the focus is: the digits of the next code go to
// the search field, so that its Enter finds the next candidate and never presses a button of this one.
const find = document.querySelector('[data-scan]');
const typing = 'input:not([type="radio"], [type="checkbox"]), textarea';

document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // A key that is held down sends what it has sent once, on the page that comes as well.
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
    if (!find || !/^\d$/.test(event.key) || event.target.matches(typing)) return;
    find.value = '';
    find.focus();
});
