// Pictures as a phone takes them, drawn around the demo's portrait: a person whom nobody is, on a wall, too far away.
import { readFileSync } from 'node:fs';

const portrait = `data:image/jpeg;base64,${readFileSync(new URL('../../demo/portrait.jpg', import.meta.url)).toString('base64')}`;

// Drawn in a page of its own: `width` × `height`, the portrait `tall` pixels high with its middle at `at` (a share of the
// width), standing on the lower edge, the whole turned by quarters clockwise.
export async function phonePicture(page, { width = 1600, height = 1200, tall = 760, at = 0.4, quarters = 0, type = 'image/jpeg' } = {}) {
  const table = await page.context().newPage();
  const url = await table.evaluate(async ([portrait, width, height, tall, at, quarters, type]) => {
    const image = new Image();
    image.src = portrait;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = quarters % 2 ? [height, width] : [width, height];
    const context = canvas.getContext('2d');
    context.translate(canvas.width / 2, canvas.height / 2);
    context.rotate((quarters * Math.PI) / 2);
    context.translate(-width / 2, -height / 2);
    const wide = (tall * image.width) / image.height;
    const left = at * width - wide / 2;
    context.drawImage(image, 0, 0, 4, 4, 0, 0, width, height); // the wall
    context.drawImage(image, 0, image.height - 4, 4, 4, 0, height - 4, left, 4);
    context.drawImage(image, left, height - tall, wide, tall);
    return canvas.toDataURL(type, 0.9);
  }, [portrait, width, height, tall, at, quarters, type]);
  await table.close();
  await page.bringToFront(); // keys go to the page in front
  const buffer = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  return { name: `IMG_0001.${type.split('/')[1].replace('jpeg', 'jpg')}`, mimeType: type, buffer };
}

// As a camera held otherwise stores a picture: EXIF says how it is to be turned.
export function withOrientation({ buffer, ...file }, orientation) {
  const exif = Buffer.from('ffe10022457869660000' + '4d4d002a00000008' + '0001' + '0112' + '0003' + '00000001' + `000${orientation}0000` + '00000000', 'hex');
  return { ...file, buffer: Buffer.concat([buffer.subarray(0, 2), exif, buffer.subarray(2)]) };
}

// Drops a file on what a selector names, as from the desktop.
export async function drop(page, selector, { name, mimeType, buffer }) {
  const data = await page.evaluateHandle(([base64, name, type]) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], name, { type }));
    return transfer;
  }, [buffer.toString('base64'), name, mimeType]);
  for (const event of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent(selector, event, { dataTransfer: data });
}
