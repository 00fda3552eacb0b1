import { passwordRules } from './password-rules.mjs';

passwordRules(document.getElementById('password_again').form);
