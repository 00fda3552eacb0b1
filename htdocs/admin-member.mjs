// The link that is handed over: copied with one press. Without it, it is selected by hand.
for (const button of document.querySelectorAll('[data-copy]')) {
    const field = document.getElementById(button.dataset.copy);
    field.addEventListener('focus', () => field.select());
    if (!navigator.clipboard) continue;
    button.hidden = false;
    const word = button.textContent;
    button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(field.value);
        button.textContent = '已复制';
        setTimeout(() => { button.textContent = word; }, 3000);
    });
}
