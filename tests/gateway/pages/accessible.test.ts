import { describe, expect, it } from 'vitest';
import { languageOf } from '#gateway/pages/site/page-addresses.ts';
import { browserPresent } from '#tests/support/browser.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import { THOROUGH } from '#tests/support/thorough.ts';
import { barriersAt, LOOKS } from './barriers.ts';
import { SAMPLE_ADDRESSES } from './sample-addresses.ts';

/** What each page can show, in one language in turn; in both where there is time. */
const TRIED = SAMPLE_ADDRESSES.filter((_, place) => THOROUGH || Math.floor(place / 2) % 2 === place % 2);

// Each language in a look of its own; `npm run accessibility` tries every page in both looks.
describe.runIf(browserPresent).each(TRIED)('The page %s at %s', (_, address) => {
  it('is open to all by WCAG 2.1 AA', async () => {
    const { url } = await pagesHub();
    expect(await barriersAt(`${url}${address}`, LOOKS[languageOf(address) === 'sv' ? 0 : 1])).toEqual([]);
  });
});
