// Takes a picture of every page, wide and narrow, light and dark, in both languages and as it is printed.
// Usage: npm run screenshots [-- page …]   Pictures go to .screenshots/; with --docs those of docs/pictures/ are taken instead
import { mkdirSync, rmSync } from 'node:fs';
import { SAMPLE_ADDRESSES } from '#tests/gateway/pages/sample-addresses.ts';
import { newVisitor, sharedBrowser } from '#tests/support/browser.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { PICTURES } from './pictures.ts';

const FOLDER = `${ROOT}.screenshots/`;
const DOCS = `${ROOT}docs/pictures/`;

const LOOKS = [
  { look: 'wide-light', colorScheme: 'light', width: 1440 },
  { look: 'wide-dark', colorScheme: 'dark', width: 1440 },
  { look: 'narrow-light', colorScheme: 'light', width: 390 },
  { look: 'narrow-dark', colorScheme: 'dark', width: 390 },
] as const;

const wanted = process.argv.slice(2);
const { url } = await pagesHub();
if (wanted.includes('--docs')) await takePictures();
else await takeEveryPage();
await (await sharedBrowser()).close();
process.exit(0);

/** What the documentation shows. */
async function takePictures(): Promise<void> {
  mkdirSync(DOCS, { recursive: true });
  for (const { name, address, look, first } of PICTURES) {
    const page = await newVisitor({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      viewport: look === 'narrow' ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    });
    await page.goto(`${url}${address}`);
    await first?.(page);
    await page.screenshot({ path: `${DOCS}${name}.png` });
    await page.context().close();
  }
}

async function takeEveryPage(): Promise<void> {
  if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, address] of SAMPLE_ADDRESSES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const file = `${FOLDER}${fileNameOf(address)}`;
    for (const { look, colorScheme, width } of LOOKS) {
      const page = await newVisitor({ colorScheme, viewport: { width, height: 900 } });
      const response = await page.goto(`${url}${address}`);
      await page.screenshot({ path: `${file}.${look}.png`, fullPage: true });
      if (look === 'wide-light') await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
      console.log(`${response?.status()} ${address} ${look}`);
      await page.context().close();
    }
  }
}

/** An address as the name of a file. */
function fileNameOf(address: string): string {
  return address === '/'
    ? 'start'
    : address
        .slice(1)
        .replaceAll(/[^\w.-]+/g, '_')
        .slice(0, 80);
}
