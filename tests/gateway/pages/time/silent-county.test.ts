import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

let hub: TestHub;
beforeAll(async () => {
  const { silent, wrap } = silenceSwitch();
  hub = await overSharedCounties({ wrap });
  silent.add('dalarna');
});
afterAll(() => hub.close());

async function pageAt(path: string): Promise<string> {
  const response = await hub.gateway.fetch(`http://hub.test${path}`, { headers: { accept: 'text/html' } });
  return response.text();
}

describe('Where a county does not answer', () => {
  it('the page of what held when says so in its place, and the rows of the others are whole', async () => {
    const page = await pageAt('/tidslinje?on=2020-07-01');
    const words = wordsOfPage(page);
    expect(words).toContain('Alla län svarade inte');
    expect(words).toMatch(/Dalarnas län ! Länet svarade inte/);
    expect(page).not.toContain('/handling/dalarna');
    expect(page.match(/<article class="held"/g)).toHaveLength(7);
  });

  it('the page of coverage says so for the day and over time, and the others are whole', async () => {
    const page = await pageAt('/tackning?on=2020-07-01&age=19');
    const words = wordsOfPage(page);
    expect(words).toContain('Alla län svarade inte');
    expect(words.match(/Dalarnas län ! Länet svarade inte/g)).toHaveLength(2);
    expect(words).toMatch(/Östergötlands län \S+ Ja, om förslaget antogs/);
    expect(page.match(/<article/g)).toHaveLength(3);
    expect(page).not.toContain('field-20-');
    expect(page).toContain('field-05-1');
  });
});
