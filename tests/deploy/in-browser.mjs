// What INSTALL says to do in the browser, and a candidate's road to 待支付, over TLS and without a screen:
//
//   node in-browser.mjs set-up LINK       staff: password by the one-time link, a sitting, a site, its subjects, open
//   node in-browser.mjs register NUMBER   a candidate nobody is, from 用户注册 to 待支付; prints the mail address
//   SITE_URL, SITE_MAIL (the mailbox)     NODE_EXTRA_CA_CERTS: who signed the site's certificate
import { register, setUp } from '../support/walk.mjs';

const [what, which] = process.argv.slice(2);
if (what === 'set-up') await setUp(which);
else console.log(await register(Number(which)));
