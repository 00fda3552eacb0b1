// Two windows with one registration: the later photo wins, and both are told. And what is drawn on a refused photo is sound.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, open, shot, sound, sql } from '../support/browser.mjs';
import { toPhoto, upload, walker } from '../support/road.mjs';

const data = (name) => new URL(`../data/portraits/${name}`, import.meta.url).pathname;
const portraitOf = ({ email }) => sql("select o.accepted_at from portrait o join registration r on r.id = o.registration_id join passport p on p.id = r.passport_id where p.email = :'email'", { email });

test('of two windows the later photo wins, and both are told', async (t) => {
  const who = walker('windows');
  const first = await open(t, { width: 390, script: false });
  await toPhoto(first, who, '110108', ['24']);
  const second = await first.context().newPage();
  await second.goto('photo');

  await upload(first);
  await first.getByText('照片已保存').waitFor();
  await sound(first);
  const before = portraitOf(who);

  await upload(second, data('good.jpg'));
  await second.getByText(/照片已保存.*它替换了您在另一个窗口于 \d\d:\d\d 上传的照片/).waitFor();
  assert.notEqual(portraitOf(who), before);

  await first.reload();
  await first.getByText(/已被另一个窗口于 \d\d:\d\d 上传的照片替换/).waitFor();
  assert.equal(await first.getByText('照片已保存').count(), 0);
  await sound(first);
});

for (const [width, dark] of [[390, true], [1280, false]]) {
  test(`a refused photo at ${width} px: its picture stays beside the reasons, under the lines`, async (t) => {
    const page = await open(t, { width, dark, script: false });
    await page.goto('login');
    await page.locator('#account').fill('photo@demo.example');
    await page.locator('#password').fill('Demo-2026!');
    await page.locator('#captcha').fill('8888');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.goto('photo');
    await page.locator('#photo').setInputFiles(data('small.jpg'));
    await page.locator('#send').click();
    await page.getByText(/文件只有 \d+ KB，要求 20–200 KB/).waitFor();
    const picture = await page.getByRole('img', { name: '刚才选择的照片' }).boundingBox();
    const lines = await page.locator('.lines').boundingBox();
    for (const side of ['x', 'y', 'width', 'height'])
      assert.ok(Math.abs(picture[side] - lines[side]) < 1, `the lines lie on the picture: ${side}`);
    await sound(page);
    await fit(page);
    await shot(page, `photo-refused-${width}`);
  });
}
