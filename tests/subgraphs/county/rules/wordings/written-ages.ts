import type { HeldPart } from '#schema/values/held.ts';
import type { Random } from '#tests/support/made/random.ts';
import { spelt, type Written } from './written.ts';

type Says = { min: number | null; max: number | null; maxInclusive: boolean | null };
const part = (says: Says): HeldPart => ({ as: 'AGES', says, at: ['age'] });

function span(random: Random): Written {
  const min = random.below(16);
  const max = min + 1 + random.below(10);
  const styles = [
    `${min}-${max} år`,
    `${min}–${max} år`,
    `${min} – ${max} år`,
    `barn och unga ${min}—${max}`,
    `mellan ${min} och ${max} år`,
    `${min} till och med ${max}`,
    `${min} t.o.m. ${max} år`,
    `från ${min} till ${max} år`,
    `från och med ${min} till och med ${max} år`,
    `${min} år till och med ${max} år`,
    `${spelt(min)} till ${spelt(max)} år`,
  ];
  const says = { min, max, maxInclusive: true };
  const others = [{ min: min + 1 }, { max: max + 1 }, { max: max - 1 }, { max: max * 10 + 1 }];
  return { part: part(says), wording: random.of(styles), others: others.map((other) => part({ ...says, ...other })) };
}

function greatest(random: Random): Written {
  const max = 3 + random.below(20);
  const [wording, maxInclusive] = random.of<[string, boolean | null]>([
    [`upp till ${max} år`, null],
    [`intill ${max} års ålder`, null],
    [`under ${max} år`, false],
    [`yngre än ${max} år`, false],
    [`som inte har fyllt ${max} år`, false],
    [`till och med ${max} år`, true],
    [`t.o.m. ${max} år`, true],
    [`högst ${max} år`, true],
    [`${max} år och yngre`, true],
    [`till och med ${spelt(max)} år`, true],
  ]);
  const says = { min: null, max, maxInclusive };
  const others = [{ max: max + 2 }, { max: max - 2 }, { max: max + 1, maxInclusive: null }];
  return {
    part: part(says),
    wording,
    others: [...others, ...(maxInclusive === null ? [] : [{ maxInclusive: !maxInclusive }])].map((other) =>
      part({ ...says, ...other }),
    ),
  };
}

function least(random: Random): Written {
  const min = 3 + random.below(17);
  const styles = [
    `från ${min} år`,
    `fr.o.m. ${min} år`,
    `${min} år och äldre`,
    `som har fyllt ${min} år`,
    `lägst ${spelt(min)} år`,
  ];
  const says = { min, max: null, maxInclusive: null };
  return {
    part: part(says),
    wording: random.of(styles),
    others: [part({ ...says, min: min + 1 }), part({ ...says, min: min - 1 })],
  };
}

/** An age, with one bound or two. */
export function writtenAges(random: Random): Written {
  return random.of([span, greatest, least])(random);
}
