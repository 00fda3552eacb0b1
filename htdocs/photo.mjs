// 上传照片 with a script: the studio, where the browser has what it is made of. Elsewhere the plain form serves. (Without
// constructed style sheets Cropper.js would write a <style>, which the content policy forbids.)

const able = 'adoptedStyleSheets' in document && typeof createImageBitmap === 'function' && typeof ResizeObserver === 'function';

if (able) {
    const { begin } = await import('./studio.mjs');
    begin();
}
