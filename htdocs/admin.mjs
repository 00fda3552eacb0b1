import { anotherPicture } from './captcha.mjs';

document.querySelectorAll('.captcha ~ .aids [value=another]').forEach(anotherPicture);
