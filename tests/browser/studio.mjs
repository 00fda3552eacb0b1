// 裁剪照片: a phone's picture becomes a photo that keeps the rules, with keys, mouse or fingers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, fit, open, shot, sound, sql } from '../support/browser.mjs';
import { drop, phonePicture, withOrientation } from '../support/phone.mjs';
import { judged } from '../../htdocs/studio-meters.mjs';
import { password, signIn, stage, toPhoto, walker } from '../support/road.mjs';

const demo = { email: 'photo@demo.example' };
const unsent = /照片已选择，还没有上传/;

async function atPhoto(t, options = {}) {
  const page = await open(t, { width: 390, ...options });
  await signIn(page, demo, 'Demo-2026!');
  await page.goto('photo');
  await page.getByRole('button', { name: '选择照片', exact: true }).waitFor();
  return page;
}

async function choose(page, file) {
  await page.locator('[data-part="file"]').setInputFiles(file);
  await page.getByText(unsent).waitFor();
}

const meter = (page, name) => page.locator('.meters li').filter({ has: page.getByRole('heading', { name, exact: true }) });
const share = async (page, name) => Number(/占 (\d+)%/.exec(await meter(page, name).innerText())[1]);
const verdict = (page) => page.locator('[data-part="summary"]');
const fitted = (page) => verdict(page).getByText('全部合适').waitFor();
const stored = (who) => sql("select p.width, p.height, length(p.jpeg) from portrait p join registration r on r.id = p.registration_id join passport w on w.id = r.passport_id where w.email = :'email'", who);

async function pressed(page, key, times) {
  for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
}

// To the next control that has this name, by Tab alone.
async function tabTo(page, name) {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent);
    if (at?.trim().startsWith(name)) return;
  }
  assert.fail(`no way to ${name} by Tab`);
}

let someone; // whose photo is accepted first

test('with keys alone a landscape picture becomes a photo that is accepted', async (t) => {
  someone = walker('studio');
  const page = await open(t, { width: 1280 });
  await toPhoto(page, someone, '110108', ['24']);
  await page.keyboard.press('Enter'); // the reminder's 确定
  await page.getByRole('button', { name: '选择照片', exact: true }).waitFor();
  const file = await phonePicture(page);
  const asked = page.waitForEvent('filechooser'); // from here on no real dialog opens
  await tabTo(page, '选择照片');
  await page.keyboard.press('Enter');
  await (await asked).setFiles(file);
  await page.getByText(unsent).waitFor();
  await fitted(page);

  await tabTo(page, '还原');
  await page.keyboard.press('Enter');
  await meter(page, '头部高度').getByText('偏小').waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter'); // 对准
  await fitted(page);

  await pressed(page, 'Shift+Tab', 4);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.part), 'stage');
  const before = await share(page, '头顶空白');
  await pressed(page, 'ArrowDown', 3);
  await meter(page, '头顶空白').getByText(`占 ${before + 3}%`).waitFor();
  await pressed(page, '+', 2);
  const tilt = Number(await page.locator('#studio-angle').inputValue());
  await pressed(page, '.', 2);
  await page.getByText(`${(tilt + 1).toFixed(1)}°`).waitFor();
  await fitted(page);
  await sound(page);
  await shot(page, 'studio-1280');
  await tabTo(page, '上传照片');
  await page.keyboard.press('Enter');
  await page.waitForURL(/review/);
  assert.equal(stage(someone), 'review');
  const [width, height, bytes] = stored(someone).split('|').map(Number);
  assert.deepEqual([width, height], [390, 567]);
  assert.ok(bytes >= 20 * 1024 && bytes <= 200 * 1024, `${bytes} bytes`);
});

test('without the proposal of the server it can be done by hand: wheel, drag and dials', async (t) => {
  const page = await open(t, {});
  await signIn(page, someone, password);
  await page.goto('photo');
  await page.route('**/photo-fit', (route) => route.abort());
  await choose(page, await phonePicture(page));
  await meter(page, '头部高度').getByText('看不出').waitFor();
  // The portrait within the picture is composed: its rectangle is where the frame must come.
  const zoom = page.locator('#studio-zoom');
  await zoom.fill('158');
  const frame = await page.locator('.stage [data-frame]').boundingBox();
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -100);
  await page.waitForFunction(() => Number(document.querySelector('#studio-zoom').value) > 165);
  await page.waitForTimeout(100); // Cropper takes one turn of the wheel in 50 ms
  await page.mouse.wheel(0, 100);
  await page.waitForFunction(() => Number(document.querySelector('#studio-zoom').value) === 158);
  await page.mouse.down();
  const perPixel = frame.height / 760;
  await page.mouse.move(x + 160 * perPixel, y - 220 * perPixel, { steps: 8 });
  await page.mouse.up();
  await page.getByRole('button', { name: '上传照片' }).click();
  await page.waitForURL(/review/);
});

test('the meters call leaning and off the middle what the server does, by more than they say is allowed', () => {
  const limits = { rollMax: 8, rollError: 0.5, offCentreMax: 0.1, headMin: 0.6, headMax: 0.82, topMin: 0.025, topMax: 0.18, widthMin: 144, heightMin: 192, bytesMin: 20480, bytesMax: 204800 };
  const said = (roll, centre) => {
    const pixels = { shown: { width: 390, height: 567 }, put: { width: 390, height: 567 } };
    const [, , middle, upright] = judged({ at: { head: 0.7, top: 0.1, centre, roll }, pixels, bytes: 40_000 }, limits);
    return [middle, upright].map(([, { level, text }]) => `${level} ${text}`);
  };
  assert.deepEqual(said(-8.4, 0.04), ['done 偏右 4%，允许 10%', 'done 向左倾斜 8°，允许 8°']);
  assert.deepEqual(said(8.6, -0.101), ['advice 偏左 11%，允许 10%。请把照片右移', 'advice 向右倾斜 9°，允许 8°。请向左旋转']);
});

test('while the face is looked for the page says so, and where nobody answers, that', async (t) => {
  const page = await atPhoto(t);
  let answer;
  const waited = new Promise((done) => { answer = done; });
  await page.route('**/photo-fit', async (route) => { await waited; await route.abort(); });
  await choose(page, await phonePicture(page));
  await verdict(page).getByText('正在辨认面部').waitFor();
  assert.equal(await page.getByText('没有认出面部').count(), 0, 'nobody knows that yet');
  answer();
  await meter(page, '头部高度').getByText(/网络不通，请点“对准”再试/).waitFor();
  await page.unroute('**/photo-fit');
  await page.getByRole('button', { name: '对准' }).click();
  await fitted(page);
});

test('a picture lying on its side is turned, whether EXIF says so or only the face', async (t) => {
  const page = await atPhoto(t);
  const upright = { width: 1200, height: 1600, tall: 1200, at: 0.5 };
  await choose(page, withOrientation(await phonePicture(page, { ...upright, quarters: 3 }), 6));
  await fitted(page);
  await choose(page, await phonePicture(page, { ...upright, quarters: 1 }));
  await fitted(page);
  await page.getByRole('button', { name: '转 90°' }).click();
  await meter(page, '头部端正').getByText('倾斜').first().waitFor();
  await page.getByRole('button', { name: '对准' }).click();
  await fitted(page);
});

test('dropped, as PNG, on a narrow phone in the dark: all the same, and accessible', async (t) => {
  for (const [width, dark] of [[360, false], [390, true]]) {
    const page = await atPhoto(t, { width, dark });
    await sound(page);
    await drop(page, '#upload', await phonePicture(page, { type: 'image/png' }));
    await page.getByText(unsent).waitFor();
    await fitted(page);
    await accessible(page);
    await fit(page);
    await shot(page, `studio-${width}${dark ? '-dark' : ''}`);
  }
});

test('two fingers zoom', async (t) => {
  const page = await atPhoto(t, { hasTouch: true, isMobile: true });
  await choose(page, await phonePicture(page));
  await fitted(page);
  const before = await share(page, '头部高度');
  await page.locator('.stage').scrollIntoViewIfNeeded();
  const box = await page.locator('.stage').boundingBox();
  const session = await page.context().newCDPSession(page);
  const touch = (type, apart) => session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: type === 'touchEnd' ? [] : [-apart, apart].map((dx, id) => ({ x: box.x + box.width / 2 + dx, y: box.y + box.height / 2, id })),
  });
  await touch('touchStart', 40);
  for (const apart of [45, 50, 55, 60]) await touch('touchMove', apart);
  await touch('touchEnd');
  await page.waitForFunction((was) => Number(/占 (\d+)%/.exec(document.querySelector('.meters li').innerText)[1]) > was, before + 10);
});

test('a file that cannot be opened is told in a sentence, and the picture chosen before stays', async (t) => {
  const page = await atPhoto(t);
  const files = [
    ['x.heic', 'image/heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), /HEIC.*兼容性最佳/],
    ['x.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /矢量图/],
    ['x.jpg', 'image/jpeg', Buffer.alloc(30_000, 7), /打不开.*损坏/],
    ['x.jpg', 'image/jpeg', Buffer.alloc(0), /是空的/],
    ['x.pdf', 'application/pdf', Buffer.from('%PDF-1.4'), /PDF/],
  ];
  for (const [name, mimeType, buffer, sentence] of files) {
    await page.locator('[data-part="file"]').setInputFiles({ name, mimeType, buffer });
    await page.getByText(sentence).waitFor();
  }
  await accessible(page);
  await choose(page, await phonePicture(page));
  await page.locator('[data-part="file"]').setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) });
  await page.getByText(/是空的/).waitFor();
  await page.getByText(unsent).waitFor();
});

test('a picture chosen before the script has come is in the studio when it has', async (t) => {
  const page = await open(t, { width: 390 });
  await signIn(page, demo, 'Demo-2026!');
  let come;
  const wait = new Promise((done) => { come = done; });
  await page.route('**/studio.mjs', async (route) => { await wait; await route.continue(); });
  await page.goto('photo', { waitUntil: 'commit' });
  await page.locator('#photo').setInputFiles(await phonePicture(page));
  come();
  await page.getByText(unsent).waitFor();
});

test('a chosen photo is said to be unsent, and leaving asks', async (t) => {
  const page = await atPhoto(t);
  await choose(page, await phonePicture(page));
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), 'beforeunload');
  await dialog.accept();
  assert.equal(stage(demo), 'photo');
});
