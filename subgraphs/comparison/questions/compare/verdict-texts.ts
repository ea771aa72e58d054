import type { Text } from '#schema/values/text.ts';
import type { AmongStated, Verdict } from '#subgraphs/comparison/asking/generated-types.ts';
import type { Judged } from './cell.ts';

/** Why a row has its verdict; where that leaves open what those show that state something, that too. */
export function explainVerdict(verdict: Verdict, among: AmongStated | null, aspect: Judged): Text {
  const why = EXPLANATIONS[verdict](aspect);
  if (among === null || among === verdict) return why;
  const beside = EXPLANATIONS[among](aspect);
  return {
    sv: `${why.sv} Bland dem som anger något: ${lowered(beside.sv)}`,
    en: `${why.en} Among those that state something: ${lowered(beside.en)}`,
  };
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

const EXPLANATIONS: Readonly<Record<Verdict, (aspect: Judged) => Text>> = {
  SAME: ({ basis }) =>
    basis === 'THEMES'
      ? { sv: 'Samma teman enligt kodboken.', en: 'The same themes of the codebook.' }
      : { sv: 'Alla anger samma värde.', en: 'All state the same value.' },
  DIFFERENT: ({ basis }) =>
    basis === 'THEMES'
      ? { sv: 'Olika teman enligt kodboken.', en: 'Different themes of the codebook.' }
      : { sv: 'Minst två anger olika värden.', en: 'At least two state different values.' },
  UNDETERMINED: ({ basis }) =>
    basis === 'THEMES'
      ? {
          sv: 'Minst ett instruments uttalanden har inga teman i kodboken eller går inte att läsa.',
          en: 'The statements of at least one have no themes of the codebook or cannot be read.',
        }
      : {
          sv: 'Ordalydelserna avgör inte om värdena är lika.',
          en: 'The wordings do not settle whether the values are equal.',
        },
  PARTLY_STATED: () => ({
    sv: 'Anges för några men inte för alla; ej angivet är inte detsamma som nej.',
    en: 'Stated for some but not for all; not stated is not the same as no.',
  }),
  NOT_STATED: () => ({ sv: 'Ingen av källorna anger detta.', en: 'None of the sources states this.' }),
  NOT_CODED: () => ({
    sv: 'Minst ett instruments källor har ingen läst för detta; ej kodat är inte detsamma som ej angivet.',
    en: 'Nobody has read the sources of at least one for this; not coded is not the same as not stated.',
  }),
  INCOMPLETE: () => ({
    sv: 'Minst ett län svarade inte, så raden kan inte bedömas.',
    en: 'At least one county did not answer, so the row cannot be judged.',
  }),
  NOT_JUDGED: () => ({ sv: 'Visas sida vid sida utan omdöme.', en: 'Shown side by side without a verdict.' }),
};
