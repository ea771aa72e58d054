import type { Text } from './text.ts';

const NAMES = { sv: namesIn('sv'), en: namesIn('en') };

/** The name of a month, 1 to 12. */
export function monthName(month: number): Text {
  return { sv: NAMES.sv[month - 1] ?? '', en: NAMES.en[month - 1] ?? '' };
}

function namesIn(language: 'sv' | 'en'): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
}
