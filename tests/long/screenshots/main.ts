// Takes a picture of every page, wide and narrow, light and dark, in both languages and as it is printed.
// Usage: npm run screenshots [-- page …]   Pictures go to .screenshots/
import { mkdirSync, rmSync } from 'node:fs';
import { SAMPLE_ADDRESSES } from '#tests/gateway/pages/sample-addresses.ts';
import { newVisitor, sharedBrowser } from '#tests/support/browser.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import { ROOT } from '#tests/support/project-files.ts';

const FOLDER = `${ROOT}.screenshots/`;

const LOOKS = [
  { look: 'wide-light', colorScheme: 'light', width: 1440 },
  { look: 'wide-dark', colorScheme: 'dark', width: 1440 },
  { look: 'narrow-light', colorScheme: 'light', width: 390 },
  { look: 'narrow-dark', colorScheme: 'dark', width: 390 },
] as const;

const wanted = process.argv.slice(2);
if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const { url } = await pagesHub();
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
await (await sharedBrowser()).close();
process.exit(0);

/** An address as the name of a file. */
function fileNameOf(address: string): string {
  return address === '/'
    ? 'start'
    : address
        .slice(1)
        .replaceAll(/[^\w.-]+/g, '_')
        .slice(0, 80);
}
