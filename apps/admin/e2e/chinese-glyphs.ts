import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));

/** The slices of the font, each with the characters it draws. */
function slices(): { file: string; range: string }[] {
  const css = readFileSync(join(folder, '400.css'), 'utf8');
  return css
    .split('@font-face')
    .slice(1)
    .map((face) => ({
      file: /url\(\.\/files\/([^)]+\.woff2)\)/.exec(face)?.[1] ?? '',
      range: /unicode-range:\s*([^;]+);/.exec(face)?.[1] ?? '',
    }));
}

/** Gives the page Chinese glyphs for a screenshot: the machines that test have none. Waits until they are drawn. */
export async function withChinese(page: Page): Promise<void> {
  await page.route('**/glyphs/*.woff2', (route) =>
    route.fulfill({ path: join(folder, 'files', new URL(route.request().url()).pathname.split('/').at(-1) ?? '') }),
  );
  await page.evaluate(async (faces) => {
    for (const { file, range } of faces) {
      document.fonts.add(
        new FontFace('Noto Sans SC', `url(/glyphs/${file})`, { unicodeRange: range, weight: '100 900' }),
      );
    }
    await document.fonts.load('14px "Noto Sans SC"', document.body.innerText);
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, slices());
}
