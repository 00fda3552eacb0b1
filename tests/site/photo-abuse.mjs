// What somebody uploads instead of a photo, through nginx: each gets its sentence, and nothing of it is kept.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sql } from '../support/browser.mjs';
import { login } from '../support/case.mjs';
import { Visitor } from '../support/visitor.mjs';

const account = 'review@demo.example'; // has a photo and may change it
const smuggled = 'smuggled-with-a-photo'; // stands in every file that could hold words
const good = readFileSync(new URL('../../demo/portrait.jpg', import.meta.url));

const png = '这是 PNG 图片，请另存为 JPEG';
// By the name of the file in ABUSE; null: taken, and cleaned.
const sentences = {
  empty: '文件是空的',
  png,
  gif: '这是 GIF 图片',
  bmp: '这是 BMP 图片',
  webp: '这是 WebP 图片',
  heic: '这是手机拍的 HEIC 图片',
  tiff: '这是 TIFF 图片',
  svg: '这是 SVG 图形，不是照片',
  mvg: '这是图形文件，不是照片',
  postscript: '这是 PostScript 文件，不是照片',
  pdf: '这是 PDF 文件',
  html: '这是网页文件，不是照片',
  php: '这是程序文件，不是照片',
  zip: '这是压缩包',
  unknown: '文件内容不是图片',
  truncated: '文件已损坏',
  'tables-only': '文件已损坏',
  arithmetic: 'JPEG 的种类少见',
  'arithmetic-heavy': 'JPEG 的种类少见',
  huge: '像素太多',
  long: '像素太多',
  scans: '存储方式不能用',
  'scans-large': '存储方式不能用',
  metadata: '文件太大',
  'twelve-bit': 'JPEG 的种类少见',
  cmyk: '颜色是印刷用的',
  'php-comment': null,
  'zip-behind': null,
  'html-exif': null,
  icc: null,
};

const names = {
  '../../../etc/passwd.jpg': '文件名里有连续两个点',
  '..\\..\\me.jpg': '文件名里有连续两个点',
  'me.php\0.jpg': '文件名里有看不见的字符',
  'me\u202Egpj.exe.jpg': '文件名里有改变文字方向的字符',
  'me.jpg.php': '文件名不是以 .jpg 结尾',
  [`${'a'.repeat(300)}.jpg`]: '文件名太长',
};

const portrait = () =>
  sql(`select encode(p.sha256, 'hex'), encode(p.original_sha256, 'hex'), accepted_at
         from portrait p join registration r on r.id = p.registration_id join passport w on w.id = r.passport_id
         join sitting t on t.id = r.sitting_id and t.status = 'open' where w.email = :'account'`, { account });

async function candidate() {
  const visitor = new Visitor(process.env.SITE_URL);
  await login(visitor, { account });
  return visitor;
}

async function upload(visitor, bytes, name = 'me.jpg') {
  await visitor.get('photo');
  await visitor.post('photo', [['photo', { name, bytes }]]);
  return visitor;
}

async function isRefused(visitor, bytes, name, sentence) {
  const before = portrait();
  await upload(visitor, bytes, name);
  assert.equal(visitor.response.status, 422);
  assert.ok(visitor.page.text.includes(sentence), `wanted ${sentence}, the page said: ${visitor.page.text.slice(0, 600)}`);
  assert.ok(!visitor.source.includes(smuggled), 'the page does not repeat what the file says');
  assert.equal(portrait(), before, 'the old photo stays');
}

const read = (name) => readFileSync(`${process.env.ABUSE}/${name}`);
const refused = Object.entries(sentences).filter(([, sentence]) => sentence);

test('every hostile file has its sentence here', () =>
  assert.deepEqual(readdirSync(process.env.ABUSE).sort(), Object.keys(sentences).sort()));

for (const [name, sentence] of refused) {
  test(`${name} called me.jpg is told: ${sentence}`, async () => isRefused(await candidate(), read(name), 'me.jpg', sentence));
}

for (const [name, sentence] of Object.entries(names)) {
  test(`the name ${JSON.stringify(name).slice(0, 40)} is told: ${sentence}`, async () =>
    isRefused(await candidate(), good, name, sentence));
}

test('a good photo with a program in it is taken, and only the picture is kept', async () => {
  const visitor = await candidate();
  const comment = Buffer.from(`<?php echo '${smuggled}'; ?>`);
  const header = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  const file = Buffer.concat([good.subarray(0, 2), header, comment, good.subarray(2), Buffer.from(`PK\x03\x04${smuggled}`)]);
  await upload(visitor, file);
  assert.equal(visitor.response.status, 303, visitor.page.text.slice(0, 600));
  await visitor.get('portrait');
  assert.equal(visitor.response.headers.get('content-type'), 'image/jpeg');
  assert.ok(!visitor.source.includes(smuggled) && !visitor.source.includes('PK\x03\x04'));
  await upload(visitor, good); // as it was for the others
});

test('nothing that was smuggled in lies anywhere in the site: database, logs, temporary files', () => {
  const all = ['-rlaF', '--exclude-dir=results', '--devices=skip', smuggled, process.env.SITE_DIR];
  let found = '';
  try {
    found = execFileSync('grep', all).toString();
  } catch (error) {
    assert.equal(error.status, 1, 'grep could read it all'); // 1: nothing found
  }
  assert.equal(found, '');
});
