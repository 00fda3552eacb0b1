import { passwordRules } from './password-rules.mjs';

const form = document.querySelector('main form');
passwordRules(form);

// Said when one leaves the field, taken back as soon as it is mended.
function watch(name, isFine, words) {
    const control = form.elements[name];
    const line = document.createElement('p');
    line.className = 'hint';
    line.setAttribute('role', 'status');
    control.after(line);
    const judge = (leaving) => {
        const wrong = control.value.trim() !== '' && !isFine(control.value);
        if (leaving || !wrong) line.textContent = wrong ? words(control.value) : '';
    };
    control.addEventListener('blur', () => judge(true));
    control.addEventListener('input', () => judge(false));
}

const plain = (typed) => typed.normalize('NFKC').replace(/\s/g, '');
const digits = (typed) => plain(typed).replace(/\D/g, '').replace(/^(00)?86(?=1\d{10}$)/, '');

watch('email', (typed) => /^[^@]+@[^@.]+(\.[^@.]+)+$/.test(plain(typed).replace(/。/g, '.')), () => '邮箱应像 name@example.edu.cn');
watch('mobile', (typed) => /^1[3-9]\d{9}$/.test(digits(typed)), (typed) => {
    const { length } = digits(typed);
    return length === 11 ? '手机号码以 13 至 19 开头，请核对前两位' : `手机号码应为 11 位，现在是 ${length} 位`;
});
