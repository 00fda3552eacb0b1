// What every page shares: the menu, the summary of faults, one submit at a time, dialogs, countdowns. Without it all pages work.
import { countdowns } from './countdown.mjs';

// Escape closes the menu and goes back to its button.
function menu(details) {
    details.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || !details.open) return;
        details.open = false;
        details.querySelector('summary').focus();
    });
}

// A link of the summary leads into the control itself, with its label in sight.
function summary(box) {
    box.focus();
    box.addEventListener('click', (event) => {
        const link = event.target.closest('a[href^="#"]');
        const control = link && document.getElementById(link.hash.slice(1));
        if (!control) return;
        event.preventDefault();
        (control.closest('.field') ?? control).scrollIntoView({ block: 'start' });
        control.focus({ preventScroll: true });
    });
}

// One submit at a time. The button keeps its width and says what happens; a page that comes back from the
// browser's memory is free again.
function sending(form, button) {
    if (form.dataset.sent) return false;
    form.dataset.sent = 'yes';
    if (button) {
        button.setAttribute('aria-busy', 'true');
        if (button.dataset.busy) {
            button.style.minWidth = `${button.offsetWidth}px`;
            button.dataset.word = button.textContent;
            button.textContent = button.dataset.busy;
        }
    }
    return true;
}

function free(form) {
    delete form.dataset.sent;
    delete form.dataset.confirmed;
    for (const button of form.querySelectorAll('[aria-busy]')) {
        button.removeAttribute('aria-busy');
        if (button.dataset.word) button.textContent = button.dataset.word;
    }
}

// <form data-confirm="id">, or one of its buttons: the dialog of that id asks first; its button of the value "ok" sends, and
// says that it was asked (`sure`, which a tick in <noscript> says where there is no script).
function asks(form, submitter) {
    const dialog = document.getElementById(submitter?.dataset.confirm ?? form.dataset.confirm);
    if (!dialog?.showModal || form.dataset.confirmed) return false;
    dialog.returnValue = '';
    dialog.addEventListener('close', () => {
        if (dialog.returnValue !== 'ok') return;
        form.dataset.confirmed = 'yes';
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'sure', value: 'yes' }));
        form.requestSubmit(submitter);
    }, { once: true });
    dialog.showModal();
    return true;
}

document.addEventListener('submit', (event) => {
    const form = event.target;
    // what opens elsewhere leaves this page as it is
    if (event.defaultPrevented || form.method !== 'post' || form.target === '_blank') return;
    if (asks(form, event.submitter)) event.preventDefault();
    else if (!sending(form, event.submitter)) event.preventDefault();
    // a file comes beside the page, which stays
    else if ('download' in form.dataset) setTimeout(free, 3000, form);
});

window.addEventListener('pageshow', (event) => {
    if (event.persisted) document.querySelectorAll('form[data-sent]').forEach(free);
});

// A dialog that the server opened stands in the page; here it comes to the front.
function bringForward(dialog) {
    dialog.close();
    dialog.showModal();
}

document.querySelectorAll('details.menu').forEach(menu);
document.querySelectorAll('.faults').forEach(summary);
document.querySelectorAll('dialog[open]').forEach(bringForward);
document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
});
countdowns(document);
