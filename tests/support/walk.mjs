// What INSTALL says to do in the browser, and a candidate's road to 待支付, without a screen and by the pages' own forms.
//   SITE_URL, SITE_MAIL (the mailbox)     NODE_EXTRA_CA_CERTS: who signed the site's certificate
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Visitor } from './visitor.mjs';

const site = process.env.SITE_URL;
const password = 'Road-walker-7!';
const day = 86_400_000;
const moment = (days) => new Date(Date.now() + days * day + 8 * 3_600_000).toISOString().slice(0, 16);

// The answer must lead on; else the page says what is wrong.
async function post(visitor, address, typed, left) {
  await visitor.post(address, Object.entries(typed), left);
  const { status } = visitor.response;
  assert.equal(status, 303, `${address}: ${status}: ${visitor.page?.text.slice(0, 600)}`);
  await visitor.follow();
}

const shows = (visitor, text) => assert.ok(visitor.page.text.includes(text), `wanted ${text}: ${visitor.page.text.slice(0, 600)}`);

// What `wanted` finds in the newest mail that has it.
async function mailed(to, wanted) {
  for (let tries = 0; tries < 100; tries += 1) {
    const mails = await (await fetch(`${process.env.SITE_MAIL}/messages.json?to=${to}`)).json();
    const found = mails.reverse().map((mail) => wanted.exec(mail.text)?.[0]).find(Boolean);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`no mail with ${wanted} came to ${to}`);
}

async function makeSitting(staff) {
  await staff.get('admin-sitting');
  await post(staff, 'admin-sitting', {
    sitting_number: '78', sitting_name: '演示考次', agreement: '一、如实填写。\n二、按时支付。',
    exam_from: moment(60).slice(0, 10), exam_to: moment(62).slice(0, 10),
    fill_in_from: moment(-1), fill_in_to: moment(20), review_from: moment(-1), review_to: moment(22),
    payment_from: moment(-1), payment_to: moment(24), fee_level_1: '60', fee_level_2: '80', subject_24: '1', action: 'save',
  });
  return staff.page.forms.map((form) => /admin-sitting\?id=(\d+)/.exec(form.action)?.[1]).find(Boolean);
}

async function makeSite(staff, sitting) {
  await staff.get('admin-site');
  await post(staff, 'admin-site', { site_code: '990101', site_name: '演示考点', province: '演示省', reviews: 'no', action: 'make' });
  const id = staff.page.forms.map((form) => /admin-site\?id=(\d+)/.exec(form.action)?.[1]).find(Boolean);
  const offerings = `admin-offerings?id=${id}&sitting=${sitting}`;
  await staff.get(offerings);
  await post(staff, offerings, { open_24: '1', capacity_24: '1000', action: 'save' });
}

export async function setUp(link) {
  const staff = new Visitor(site);
  await staff.get(link);
  await post(staff, undefined, { password, password_again: password });
  const sitting = await makeSitting(staff);
  await makeSite(staff, sitting);
  await staff.get(`admin-sitting?id=${sitting}`);
  await post(staff, `admin-sitting?id=${sitting}`, { action: 'open' });
  shows(staff, '已开放');
}

// A document (110221, born 1990) that no other number below a thousand has.
function documentOf(number) {
  const body = `11022119900101${String(number).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return body + '10X98765432'[weights.reduce((all, weight, i) => all + weight * Number(body[i]), 0) % 11];
}

// Where nobody can look at the picture: the code by mail.
async function signIn(visitor, account) {
  await visitor.get('login');
  await post(visitor, 'login', { account, answer: 'mail-code' });
  const captcha = await mailed(account, /(?<=验证码是：)\d+/);
  await post(visitor, 'login', { account, password, by: 'mail', captcha, answer: 'sign-in' });
}

export async function register(number, code = '990101') {
  const email = `walker-${number}@demo.example`;
  const mobile = `138${String(number).padStart(8, '0')}`;
  const visitor = new Visitor(site);
  await visitor.get('register');
  await post(visitor, 'register', { email, mobile, password, password_again: password, consent: 'yes' });
  await visitor.get(await mailed(email, /https?:\S+activate\S+/));
  await post(visitor, undefined, { password });
  await signIn(visitor, email);
  await visitor.get('agreement');
  await post(visitor, 'agreement', { agreed: 'yes', answer: 'yes' });
  await visitor.get('profile');
  await post(visitor, 'profile', {
    id_type: '1', id_number: documentOf(number), name: '演示行人', ethnic: '01', career: '30', education: '3', training: '3',
    phone: mobile, school: '演示大学', department: '演示学院', grade: '2024', student_number: '2024000001',
  });
  await visitor.get(`subjects?site=${code}`);
  const subject = /name="subject" value="([^"]+)"/.exec(visitor.source)[1];
  await post(visitor, 'subjects', { subject, declaration: 'yes', act: 'submit' });
  await visitor.get('photo');
  const photo = { name: 'me.jpg', bytes: readFileSync(new URL('../../demo/portrait.jpg', import.meta.url)) };
  await post(visitor, 'photo', { photo });
  await visitor.get('welcome');
  shows(visitor, '待支付');
  return email;
}
