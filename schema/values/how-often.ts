import { z } from 'zod';
import { label, type Member, oneOf } from './enumerations.ts';
import type { HeldPart } from './held.ts';
import { joined, type Text } from './text.ts';

/** How often something is done: parts shared by follow-up and meetings. */
export const howOften = {
  interval: oneOf('FollowUpInterval'),
  everyMonths: z
    .int32()
    .positive()
    .optional()
    .describe('Antal månader mellan gångerna, om angivet · Number of months between the occasions, if stated'),
};

interface HowOften {
  interval: Member<'FollowUpInterval'>;
  everyMonths?: number | undefined;
}

/** How often, in words: the number of months only where the interval has no name. */
export function howOftenText({ interval, everyMonths }: HowOften): Text {
  const months =
    interval !== 'OTHER' || everyMonths === undefined
      ? undefined
      : { sv: `${everyMonths} månader mellan`, en: `${everyMonths} months between` };
  return joined([label('FollowUpInterval', interval), months]);
}

/** What how often may mean: another interval by its months, nothing where nothing is stated. */
export function howOftenReadings({ interval, everyMonths }: HowOften): string[] | null {
  if (interval === 'NOT_STATED') return null;
  if (interval !== 'OTHER') return [interval];
  return everyMonths === undefined ? null : [`${interval}:${everyMonths}`];
}

/** How often, held against its wording. */
export function heldHowOften({ interval, everyMonths }: HowOften): HeldPart[] {
  return [
    { as: 'INTERVAL', says: interval, at: ['interval'] },
    ...(everyMonths === undefined ? [] : [{ as: 'MONTHS' as const, says: everyMonths, at: ['everyMonths'] }]),
  ];
}
