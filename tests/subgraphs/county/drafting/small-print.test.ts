import { describe, expect, it } from 'vitest';
import { proposeFacts } from '#subgraphs/county/drafting/propose-facts.ts';

const proposals = (text: string) => proposeFacts(text.split('\n')).proposals;

describe('A paper that is read by rules', () => {
  it('is titled by the matter that minutes treat, not by who met', () => {
    const minutes =
      'Sammanträdesprotokoll\nSocialnämnden 2024-04-18\nPlats och tid: Stadshuset, Arvika, kl 13.00\n\n§ 47 Överenskommelse om stöd till unga\nDnr 2024/12\n\nNämnden och regionen har tagit fram en överenskommelse om stöd till unga.';
    const title = proposals(minutes).find(({ aspect }) => aspect === 'title');
    expect(title).toMatchObject({ value: { text: { sv: 'Överenskommelse om stöd till unga' } }, lines: [[5, 5]] });
  });

  it.each([
    ['Rapporten ska lämnas senast den 1 december 2022.', 'Tidsgräns: senast 2022-12-01', 'Time limit: by 2022-12-01'],
    ['Rapporten ska lämnas före den 1 december 2022.', 'Tidsgräns: före 2022-12-01', 'Time limit: before 2022-12-01'],
  ])('says whether a day is the last one or too late: %s', (sentence, sv, en) => {
    expect(proposals(`Avtal om samverkan\n\n${sentence}`).map(({ value }) => value.text)).toContainEqual({ sv, en });
  });

  it('names a municipality as a county that is begun does', () => {
    const text = 'Avtal om samverkan\n\nDetta avtal ingås mellan Region Kronoberg och Älmhults kommun om samverkan.';
    const { organisations } = proposeFacts(text.split('\n'));
    expect(organisations.map(({ slug }) => slug)).toEqual(['region-kronoberg', 'almhults-kommun']);
  });
});
