import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '#tests/support/pages-hub.ts';
import { SAMPLE_ADDRESSES } from './sample-addresses.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Written as HTML's own specification does, and as people read it.
    'void-style': ['error', { style: 'omit' }],
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Signs that are no words.
    'no-raw-characters': 'off',
  },
});

/** Where pages load something from, or send something to. */
const LOADED = /<(?:script|link|img|form|iframe)[^>]+(?:src|href|action)="([^"]*)"/g;

describe.each(SAMPLE_ADDRESSES)('The page %s at %s', (_, address) => {
  let response: Response;
  let page: string;
  beforeAll(async () => {
    response = await openPage(address);
    page = await response.text();
  });

  it('is HTML without fault', async () => {
    const report = await validator.validateString(page);
    const faults = report.results.flatMap(({ messages }) => messages);
    expect(faults.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
  });

  it('is kept by its tag', async () => {
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const again = await openPage(address, { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('allows nothing but the hub’s own files, and no style in its elements', () => {
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
    expect(page).not.toMatch(/<[^>]+\sstyle=|<style|\son\w+="|<script(?![^>]*\ssrc=)/);
    expect(
      [...page.matchAll(LOADED)].map(([, place]) => place).filter((place) => !/^\/(?!\/)/.test(place ?? '')),
    ).toEqual([]);
  });
});
