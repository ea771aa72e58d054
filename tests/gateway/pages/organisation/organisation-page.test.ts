import { describe, expect, it } from 'vitest';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

const ASKED = `{ organisations(first: 100) { nodes { involvements decisions
  organisation { id name aliases scbCode parent { id } }
  involvedIn { factId instrument { instrumentId } party { wording citations { documentId lineStart } } }
  decides { factId instrument { instrumentId } step { inWords { sv } } } } } }`;

/** A fact with the instrument that it is of. */
interface Told {
  factId: string;
  instrument: { instrumentId: string };
}

const addressOf = ({ factId, instrument }: Told) =>
  `/handling/${instrument.instrumentId}#fakta-${(factId.split('#')[1] ?? '').replace('/', '-')}`;

describe('The page of an organisation', () => {
  it('says of every organisation of the papers what the public schema says', async () => {
    const { data } = await (await pagesHub()).ask(ASKED);
    const rows = data.organisations.nodes;
    expect(rows.length).toBeGreaterThan(50);
    for (const { organisation, involvedIn, decides } of rows) {
      const page = await (await openPage(`/organisation/${organisation.id}`)).text();
      const words = wordsOfPage(page);
      expect(words).toContain(organisation.name);
      for (const alias of organisation.aliases) expect(words).toContain(alias);
      if (organisation.scbCode) expect(words).toContain(`SCB-kod ${organisation.scbCode}`);
      if (organisation.parent) expect(page).toContain(`/organisation/${organisation.parent.id}"`);
      const linked = [...page.matchAll(/href="(\/handling\/[^"]*#fakta-[^"]*)"/g)].map(([, href]) => href);
      expect(linked).toEqual([...involvedIn, ...decides].map(addressOf));
      for (const { party } of involvedIn)
        for (const { documentId, lineStart } of party.citations)
          expect(page).toContain(`/dokument/${documentId}#rad-${lineStart}"`);
    }
  });

  it.each(['dalarna:organisation:nope', 'dalarna:document:uppdragsdirektiv', 'lappland:organisation:region', 'x'])(
    'is not there for %s',
    async (id) => {
      expect((await openPage(`/organisation/${id}`)).status).toBe(404);
    },
  );
});
