// 换一张 without losing what is typed: takes the picture and its token from a fresh copy of the same page. Where that
// fails, the button does what it does without a script.
export function anotherPicture(button) {
    const form = button.form;
    let failed = false;
    button.addEventListener('click', async (event) => {
        if (failed) return;
        event.preventDefault();
        button.setAttribute('aria-busy', 'true');
        try {
            const answer = await fetch(form.action, { credentials: 'same-origin', cache: 'no-store' });
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            form.elements.captcha_token.value = page.querySelector('[name=captcha_token]').value;
            form.querySelector('.captcha img').src = page.querySelector('.captcha img').getAttribute('src');
            form.elements.captcha.value = '';
            form.elements.captcha.focus();
        } catch {
            failed = true;
            button.click();
        } finally {
            button.removeAttribute('aria-busy');
        }
    });
}
