// From the studio to the server: broken and slow links, a photo that may go as it is, one that is not taken, the camera.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accessible, open, shot, sql } from '../support/browser.mjs';
import { phonePicture } from '../support/phone.mjs';
import { password, signIn, stage, toPhoto, walker } from '../support/road.mjs';

const who = walker('sending');
const fine = new URL('../../demo/portrait.jpg', import.meta.url).pathname;
const kept = (column) => sql(`select p.${column} from portrait p join registration r on r.id = p.registration_id join passport w on w.id = r.passport_id where w.email = :'email'`, who);

async function choose(page, file) {
  await page.getByRole('button', { name: '选择照片', exact: true }).waitFor();
  await page.locator('[data-part="file"]').setInputFiles(file);
  await page.getByText('照片已选择，还没有上传').waitFor();
}

const fitted = (page) => page.locator('[data-part="summary"]').getByText('全部合适').waitFor();
const button = (page, name) => page.getByRole('button', { name, exact: true });

// The candidate of this file, at the page where a photo may be changed.
async function again(t, options = {}) {
  const page = await open(t, { width: 390, ...options });
  await signIn(page, who, password);
  await page.goto('photo');
  return page;
}

test('a broken connection is told, and tried again without choosing again', async (t) => {
  const page = await open(t, { width: 390 });
  await toPhoto(page, who, '110108', ['24']);
  await button(page, '确定').click();
  await choose(page, await phonePicture(page));
  await fitted(page);
  await page.route('**/photo', (route) => (route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue()));
  await button(page, '上传照片').click();
  await page.getByText(/网络断开了，照片还没有保存.*再点一次“上传照片”/).waitFor();
  await page.getByText('照片已选择，还没有上传').waitFor();
  await accessible(page);
  assert.equal(stage(who), 'photo');
  await page.unroute('**/photo');
  await button(page, '上传照片').click();
  await page.waitForURL(/review/);
  assert.equal(stage(who), 'review');
});

test('a server that is away is told, and the photo is still there', async (t) => {
  const page = await again(t);
  await choose(page, await phonePicture(page));
  await page.route('**/photo', (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 503, body: 'away' }) : route.continue()));
  await button(page, '上传照片').click();
  await page.getByText(/服务器暂时没有回应，照片还没有保存/).waitFor();
  await button(page, '上传照片').waitFor();
  page.once('dialog', (dialog) => dialog.accept());
});

test('a login that has expired is told, and after a new one in another window the photo is sent without choosing again', async (t) => {
  const page = await again(t);
  await choose(page, await phonePicture(page));
  await fitted(page);
  await page.context().clearCookies();
  await button(page, '上传照片').click();
  await page.getByText(/登录已过期，照片还没有保存/).waitFor();
  await page.getByText('照片已选择，还没有上传').waitFor();
  await accessible(page);
  await shot(page, 'studio-expired-390');
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: '在新窗口登录' }).click();
  const other = await opened;
  await other.waitForURL(/login/); // the link's own navigation, which must not meet the next one
  await signIn(other, who, password);
  await other.close();
  await button(page, '上传照片').click();
  await page.waitForURL(/review/);
});

test('a picture too plain for 20 KB is put out with more pixels', async (t) => {
  const page = await again(t);
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 1600 });
    const context = canvas.getContext('2d');
    context.fillStyle = '#dfe7ef';
    context.fillRect(0, 0, 1200, 1600);
    return canvas.toDataURL('image/png');
  });
  await choose(page, { name: 'wall.png', mimeType: 'image/png', buffer: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') });
  const said = async (name) => page.locator('.meters li').filter({ has: page.getByRole('heading', { name, exact: true }) }).innerText();
  await page.locator('.meters').getByText(/约 \d+ KB/).waitFor();
  const [, width, height] = /将输出 (\d+)×(\d+)/.exec(await said('像素')).map(Number);
  assert.ok(width > 390 && Math.abs(height - width * (567 / 390)) < 1, `${width} × ${height}`);
  const kilobytes = Number(/约 (\d+) KB/.exec(await said('文件大小'))[1]);
  assert.ok(kilobytes >= 20 && kilobytes <= 200, `${kilobytes} KB`);
  page.once('dialog', (dialog) => dialog.accept());
});

test('at 20 KB a second the progress is in sight, and nobody else has to wait', async (t) => {
  const [page, other] = [await again(t), await again(t)];
  await choose(page, await phonePicture(page));
  await fitted(page);
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', { offline: false, latency: 100, downloadThroughput: 20 * 1024, uploadThroughput: 20 * 1024 });
  await button(page, '上传照片').click();
  await page.getByText(/正在上传 [1-9]\d?%/).waitFor();
  const begun = Date.now();
  assert.equal((await other.request.get('photo')).status(), 200);
  assert.ok(Date.now() - begun < 2000, 'the page answers while a photo is on its way');
  assert.match(await page.locator('[data-part="send"]').innerText(), /正在上传/, 'which it still is');
  await page.waitForURL(/review/, { timeout: 60_000, waitUntil: 'commit' });
});

test('a fine photo may go as it is, byte for byte', async (t) => {
  const page = await again(t);
  await choose(page, fine);
  await fitted(page);
  await button(page, '原样上传，不裁剪').click();
  await page.waitForURL(/review/);
  assert.equal(kept('original_sha256'), `\\x${createHash('sha256').update(readFileSync(fine)).digest('hex')}`);
});

test('a photo that was not taken is mended from where it was', async (t) => {
  const page = await again(t, { width: 1280 });
  const before = kept('sha256');
  await choose(page, await phonePicture(page));
  await fitted(page);
  await button(page, '还原').click();
  await button(page, '上传照片').click();
  await page.getByRole('heading', { name: /照片(还没有保存|没有被采用)/ }).waitFor();
  await accessible(page);
  await shot(page, 'studio-mend-1280');
  assert.equal(kept('sha256'), before, 'the old photo stays');
  await button(page, '裁剪并改正').click();
  await page.locator('.meters li').first().getByText('偏小').waitFor();
  await button(page, '对准').click();
  await fitted(page);
  await button(page, '上传照片').click();
  await page.waitForURL(/review/);
  assert.notEqual(kept('sha256'), before);
});

test('a photo that may be used is sent as safely: a broken connection is told, and it is still there', async (t) => {
  const page = await again(t);
  const before = kept('sha256');
  await choose(page, await phonePicture(page));
  await fitted(page);
  await button(page, '还原').click();
  await button(page, '上传照片').click();
  await page.getByRole('heading', { name: '照片还没有保存' }).waitFor();
  await page.getByLabel('我已检查，使用此照片').check();
  await page.route('**/photo', (route) => (route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue()));
  await button(page, '使用此照片').click();
  await page.getByText(/网络断开了，照片还没有保存.*再点一次“使用此照片”/).waitFor();
  await accessible(page);
  await shot(page, 'photo-kept-broken-390');
  assert.equal(kept('sha256'), before, 'the old photo stays');
  const asked = page.waitForEvent('dialog');
  page.goto('welcome').catch(() => {}); // which is refused
  const dialog = await asked;
  assert.equal(dialog.type(), 'beforeunload', 'leaving asks');
  await dialog.dismiss();
  await page.unroute('**/photo');
  await button(page, '使用此照片').click();
  await page.waitForURL(/review/);
  assert.notEqual(kept('sha256'), before);
});

test('the camera shows the composition and takes a picture', async (t) => {
  const page = await open(t, { width: 390 });
  const file = await phonePicture(page, { width: 1280, height: 960, tall: 900, at: 0.5 });
  await page.addInitScript((url) => {
    navigator.mediaDevices.getUserMedia = async () => {
      const image = Object.assign(new Image(), { src: url });
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      setInterval(() => canvas.getContext('2d').drawImage(image, 0, 0), 100);
      return canvas.captureStream(10);
    };
  }, `data:image/jpeg;base64,${file.buffer.toString('base64')}`);
  await signIn(page, who, password);
  const policies = await Promise.all(['photo', 'review'].map(async (name) => (await page.request.get(name)).headers()['permissions-policy']));
  assert.match(policies[0], /camera=\(self\)/);
  assert.match(policies[1], /camera=\(\)/);
  await page.goto('photo');
  await button(page, '拍一张').click();
  await page.getByRole('dialog', { name: '拍一张' }).waitFor();
  await page.waitForFunction(() => document.querySelector('video').videoWidth > 0);
  await accessible(page);
  await shot(page, 'studio-camera-390');
  await button(page, '拍照').click();
  await page.getByText('照片已选择，还没有上传').waitFor();
  await fitted(page);
  page.once('dialog', (dialog) => dialog.accept());
});

test('without a secure connection the phone\'s own camera is asked', async (t) => {
  const page = await open(t, { host: 'exam.campus.example', width: 390, hasTouch: true, isMobile: true });
  await signIn(page, who, password);
  await page.goto('photo');
  const asked = page.waitForEvent('filechooser');
  await button(page, '拍一张').click();
  assert.equal(await (await asked).element().getAttribute('capture'), 'user');
});
