import { describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { startTestHub } from '#tests/support/test-hub.ts';

describe('A text that is attached', () => {
  it('is held without the names that the county’s facts withhold, in quotations as in search', async () => {
    const { county, data } = titledCounty('dalarna', '20', ['Ett']);
    const id = titledId('dalarna', 0);
    const cited = (line: number) => ({ citations: [{ document: 'paper', lineStart: line, lineEnd: line }] });
    const contact = { kind: 'CONTACT', name: null, nameWithheld: true, underFormation: null };
    const [one] = data.instruments;
    one?.facts.push(madeFact(id, 'roles', contact, cited(4)), madeFact(id, 'partyCount', { count: 2 }, cited(5)));
    const hub = await startTestHub({ counties: [{ county, data }] });
    const said = ['Titeln', '', '', 'Kim Exempelsson svarar.', 'Två parter, sa Kim Exempelsson.'];
    const lines = [...said, ...Array.from({ length: 95 }, () => '')];
    const text = { fileName: 'paper.txt', format: 'TEXT' as const, sha256: '0'.repeat(64), lines, notes: [] };
    await attachTexts((hub.apps[0] as (typeof hub.apps)[number]).database.em, [{ document: 'paper', ...text }]);
    const { data: answer } = await hub.ask(
      `{ node(id: "${id}") { id ... on Agreement { roles { citations { quote } } partyCount { citations { quote } } } }
         search(text: "exempelsson") { totalCount } }`,
    );
    await hub.close();
    expect(answer.node).toMatchObject({
      roles: [{ citations: [{ quote: '[namn] svarar.' }] }],
      partyCount: { citations: [{ quote: 'Två parter, sa [namn].' }] },
    });
    expect(answer.search.totalCount).toBe(0);
  });
});
