import type { CoverageArea } from '#schema/questions/coverage-question.ts';
import type { Text } from '#schema/values/text.ts';
import { joined } from '#schema/values/text.ts';

/** What an area is by how many agreements cover it, how many of those are only proposed, and how many may, in a word and in words. */
export function explainArea(
  covering: number,
  proposed: number,
  may: number,
): Pick<CoverageArea, 'status' | 'explanation'> {
  if (covering === 0) return may === 0 ? GAP : { status: 'UNDETERMINED', explanation: undetermined(may) };
  return {
    status: covering === 1 ? 'COVERED' : 'OVERLAP',
    explanation: joined(
      [
        covered(covering),
        proposed === 0 ? null : onlyProposed(proposed, covering),
        may === 0 ? null : alsoPossible(may),
      ],
      ' ',
    ),
  };
}

const GAP = {
  status: 'GAP',
  explanation: {
    sv: 'Ingen av länets överenskommelser i navet omfattar åldrarna då.',
    en: 'None of the county’s agreements in the hub covers the ages then.',
  },
} as const;

function covered(count: number): Text {
  return count === 1
    ? { sv: 'En överenskommelse omfattar åldrarna då.', en: 'One agreement covers the ages then.' }
    : {
        sv: `${count} överenskommelser omfattar samma åldrar då.`,
        en: `${count} agreements cover the same ages then.`,
      };
}

function onlyProposed(count: number, covering: number): Text {
  if (covering === 1) return { sv: 'Den är bara föreslagen.', en: 'It is only proposed.' };
  if (count === covering) return { sv: 'Alla är bara föreslagna.', en: 'All of them are only proposed.' };
  return count === 1
    ? { sv: 'En av dem är bara föreslagen.', en: 'One of them is only proposed.' }
    : { sv: `${count} av dem är bara föreslagna.`, en: `${count} of them are only proposed.` };
}

function undetermined(count: number): Text {
  return count === 1
    ? {
        sv: 'En överenskommelse kan omfatta åldrarna då, men källan avgör det inte.',
        en: 'One agreement may cover the ages then, but the source does not settle it.',
      }
    : {
        sv: `${count} överenskommelser kan omfatta åldrarna då, men källorna avgör det inte.`,
        en: `${count} agreements may cover the ages then, but the sources do not settle it.`,
      };
}

function alsoPossible(count: number): Text {
  return count === 1
    ? { sv: 'En till kan göra det; källan avgör det inte.', en: 'One more may; the source does not settle it.' }
    : {
        sv: `${count} till kan göra det; källorna avgör det inte.`,
        en: `${count} more may; the sources do not settle it.`,
      };
}
