// Looks for barriers on every page, in both languages, wide and light, narrow and dark. Ends with 1 where it finds one.
// Usage: npm run accessibility [-- page …]
import { barriersAt, LOOKS } from '#tests/gateway/pages/barriers.ts';
import { SAMPLE_ADDRESSES } from '#tests/gateway/pages/sample-addresses.ts';
import { sharedBrowser } from '#tests/support/browser.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';

const wanted = process.argv.slice(2);
const { url } = await pagesHub();
let barriers = 0;
for (const [page, address] of SAMPLE_ADDRESSES) {
  if (wanted.length > 0 && !wanted.includes(page)) continue;
  for (const look of LOOKS) {
    const found = await barriersAt(`${url}${address}`, look);
    barriers += found.length;
    console.log(
      `${address} ${look.colorScheme} ${look.width}: ${found.length === 0 ? 'no barrier' : found.join('\n  ')}`,
    );
  }
}
await (await sharedBrowser()).close();
process.exit(barriers > 0 ? 1 : 0);
