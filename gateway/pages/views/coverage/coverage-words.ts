import type { Mark } from '#gateway/pages/parts/parts-words.ts';
import type { COVERAGE_PLACEMENTS } from '#schema/questions/coverage-question.ts';
import type { Text } from '#schema/values/text.ts';

/** Whether ages are covered at a time. */
export const COVERAGE_STATUSES = {
  COVERED: {
    sign: '✓',
    word: { sv: 'Omfattas', en: 'Covered' },
    ground: { sv: 'En överenskommelse omfattar åldrarna då.', en: 'One agreement covers the ages then.' },
  },
  OVERLAP: {
    sign: '2+',
    word: { sv: 'Flera samtidigt', en: 'Several at once' },
    ground: { sv: 'Två eller flera omfattar samma åldrar då.', en: 'Two or more cover the same ages then.' },
  },
  UNDETERMINED: {
    sign: '?',
    word: { sv: 'Avgörs inte', en: 'Not settled' },
    ground: {
      sv: 'Minst en kan omfatta åldrarna, men källan avgör det inte.',
      en: 'At least one may cover the ages, but the source does not settle it.',
    },
  },
  GAP: {
    sign: '–',
    word: { sv: 'Lucka', en: 'Gap' },
    ground: { sv: 'Ingen i navet omfattar åldrarna då.', en: 'None in the hub covers the ages then.' },
  },
} as const satisfies Record<string, Mark>;

/** Where children live that the question is about: as a choice, and within a question. */
export const PLACEMENTS: Readonly<Record<(typeof COVERAGE_PLACEMENTS)[number], { choice: Text; within: Text }>> = {
  ANY: {
    choice: { sv: 'Oavsett var de bor', en: 'Wherever they live' },
    within: { sv: '', en: '' },
  },
  AT_HOME: {
    choice: { sv: 'Bor hemma', en: 'Live at home' },
    within: { sv: ' som bor hemma', en: ' who lives at home' },
  },
  OUTSIDE_HOME: {
    choice: { sv: 'Placerade utanför hemmet, t.ex. HVB', en: 'Placed outside home, e.g. residential care' },
    within: {
      sv: ' som är placerad utanför hemmet, till exempel på HVB,',
      en: ' placed outside home, such as in residential care (HVB),',
    },
  },
};

/** What the page of coverage says. */
export const COVERAGE = {
  title: { sv: 'Vilka omfattas?', en: 'Who is covered?' },
  lead: {
    sv: 'Vilka åldrar länets överenskommelser omfattar, och när. Fråga om ett barn en viss dag, eller läs bilden: tid åt höger, ålder uppåt. Varje fält leder till vilken överenskommelse det är och på vilka rader det står.',
    en: 'Which ages the agreements of each county cover, and when. Ask about a child on a day, or read the picture: time to the right, age upwards. Each field leads to which agreement it is and on which lines it stands.',
  },
  placement: { sv: 'Var barnen bor', en: 'Where the children live' },
  age: { sv: 'Ålder', en: 'Age' },
  anyAge: { sv: 'alla', en: 'all' },
  agesFrom: { sv: 'Åldrar från', en: 'Ages from' },
  agesTo: { sv: 'till och med', en: 'up to and including' },
  years: { sv: 'år', en: 'years' },
  picture: { sv: 'Över tid', en: 'Over time' },
  pictureOf: { sv: 'Åldrar som omfattas över tid', en: 'Ages covered over time' },
  axis: { sv: 'ålder', en: 'age' },
  yes: { sv: 'Ja', en: 'Yes' },
  ifAdopted: { sv: 'Ja, om förslaget antogs', en: 'Yes, if the proposal was adopted' },
  perhaps: { sv: 'Kanske', en: 'Perhaps' },
  unsettled: { sv: 'Går inte att avgöra', en: 'It cannot be settled' },
  no: { sv: 'Nej, inte enligt det som navet har', en: 'No, not by what the hub has' },
  noAgreements: {
    sv: 'Navet har ingen överenskommelse från länet.',
    en: 'The hub has no agreement of the county.',
  },
  covers: { sv: 'Omfattar', en: 'Covers' },
  may: { sv: 'Kan omfatta', en: 'May cover' },
  onCondition: { sv: 'Gäller den som har', en: 'For those with' },
  others: { sv: 'till, i tabellen', en: 'more, in the table' },
  asTable: { sv: 'Fälten som tabell', en: 'The fields as a table' },
  number: { sv: 'Fält', en: 'Field' },
  ages: { sv: 'Åldrar', en: 'Ages' },
  days: { sv: 'Tid', en: 'Time' },
  answer: { sv: 'Läge', en: 'Answer' },
  why: { sv: 'Överenskommelser, varför och var det står', en: 'Agreements, why and where it stands' },
  nobody: { sv: 'Ingen i navet', en: 'None in the hub' },
  tooMany: {
    sv: 'fält är för många för en bild. Välj kortare tid eller färre åldrar, eller hämta tabellen.',
    en: 'fields are too many for a picture. Choose a shorter period or fewer ages, or take the table.',
  },
  tooLong: {
    sv: 'Under hela tiden gäller fler avtal än som kan visas på en gång. Ovan står vad som gäller dagen. Välj kortare tid, färre åldrar eller ett län för att se tiden.',
    en: 'More agreements hold in the whole time than can be shown at once. Above stands what holds on the day. Choose a shorter time, fewer ages or one county to see the time.',
  },
  alone: { sv: 'Visa länet för sig', en: 'Show the county by itself' },
} as const satisfies Record<string, Text>;
