import { passwordRules } from './password-rules.mjs';

// The link may be no good: then there is no form.
const again = document.getElementById('password_again');
if (again) passwordRules(again.form);
