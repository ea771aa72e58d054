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

  it.each(['Barn- och utbildningsnämnden 2024-04-18', 'Kommunfullmäktige, 18 april 2024'])(
    'is of the day beside the name of the body whose minutes it is: %s',
    (met) => {
      const days = proposals(`Sammanträdesprotokoll\n${met}\n\n§ 47 Överenskommelse om stöd till unga`);
      expect(days.find(({ aspect }) => aspect === 'documentDate')?.value).toEqual({ date: '2024-04-18' });
    },
  );

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

describe('Clauses of ordinary agreements', () => {
  const AGREEMENT = 'Avtal om familjecentraler\n\n§ 9 Giltighet\n';

  it.each([
    ['Avtalet kan sägas upp skriftligen med sex månaders varsel.', 'termination', { noticeMonths: 6, inWriting: true }],
    ['Avtalet gäller från och med den 1 maj 2024 och tills vidare.', 'renewal', { kind: 'UNTIL_FURTHER_NOTICE' }],
    [
      'Om avtalet inte sägs upp senast nio månader före avtalstidens utgång förlängs det med två år i taget.',
      'renewal',
      { kind: 'AUTOMATIC', months: 24 },
    ],
    [
      'Om avtalet inte sägs upp senast nio månader före avtalstidens utgång förlängs det med två år i taget.',
      'termination',
      { noticeMonths: 9 },
    ],
    ['Avtalet kan förlängas efter beslut av parterna.', 'renewal', { kind: 'BY_DECISION' }],
    ['Tvist mellan parterna avgörs av allmän domstol.', 'disputes', { method: 'COURT' }],
    ['Uppgifter om enskilda lämnas bara efter samtycke.', 'informationSharing', { basis: 'CONSENT' }],
    ['Mötet om SIP ska hållas inom 14 dagar.', 'coordinatedPlans', { withinDays: 14 }],
    ['Vardera parten bär sina egna kostnader.', 'financing', { kind: 'OWN_COSTS' }],
    ['Kostnaden delas lika mellan parterna.', 'financing', { kind: 'SHARED' }],
  ])('are proposed by their words: %s', (sentence, aspect, value) => {
    const found = proposals(AGREEMENT + sentence).filter((one) => one.aspect === aspect);
    expect(found.map((one) => one.value)).toEqual([expect.objectContaining(value)]);
  });

  it.each([
    ['Avtalet kan inte sägas upp under avtalstiden.', 'termination'],
    ['Personalen säger upp sig ofta.', 'renewal'],
    ['Utvecklingen av vården fortsätter.', 'disputes'],
  ])('are not proposed of what says otherwise: %s', (sentence, aspect) => {
    expect(proposals(AGREEMENT + sentence).map((one) => one.aspect)).not.toContain(aspect);
  });
});
