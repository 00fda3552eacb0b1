// Live hints where a password is chosen: which rules it keeps already, and whether the second is the same as the first.
// The server judges; this only spares a way there.

const RULES = {
    length: (typed) => [...typed].length >= 8,
    letter: (typed) => /[A-Za-z]/.test(typed),
    digit: (typed) => /[0-9]/.test(typed),
    symbol: (typed) => /[!@#$%^&*_-]/.test(typed),
};

// A tick for the eye and a word for the ear; a rule that is not kept yet is no mistake while one types.
function mark(item, kept) {
    item.classList.toggle('kept', kept);
    item.querySelector('.heard').textContent = kept ? '，已满足' : '';
}

function hint(after) {
    const line = document.createElement('p');
    line.className = 'hint';
    line.setAttribute('role', 'status');
    after.after(line);
    return line;
}

export function passwordRules(form) {
    const { password, password_again: again } = form.elements;
    const items = [...form.querySelectorAll('[data-rule]')];
    for (const item of items) {
        item.append(Object.assign(document.createElement('span'), { className: 'heard' }));
    }
    const same = hint(again);
    const judge = () => {
        for (const item of items) mark(item, RULES[item.dataset.rule](password.value));
        const begun = again.value !== '' && password.value !== '';
        const equal = again.value === password.value;
        // Half typed it is not wrong yet: only when it can no longer become the same, or one has left it.
        const wrong = !equal && (document.activeElement !== again || !password.value.startsWith(again.value));
        same.textContent = begun && equal ? '两次输入一致' : begun && wrong ? '与上面的密码还不一样' : '';
        same.classList.toggle('fine', begun && equal);
    };
    for (const control of [password, again]) {
        control.addEventListener('input', judge);
        control.addEventListener('blur', judge);
    }
    judge();
}
