import { z } from 'zod';

/** What stands for a text that a draft leaves to people. */
export const TO_FILL_IN = '?';

/** The mark of what a draft proposes: a line of its own, so that confirming is deleting that line. */
export const unconfirmed = z
  .literal(true)
  .optional()
  .describe(
    'Ett förslag som ingen har hållit mot papperet; raden tas bort när någon har det · A proposal that nobody has held against the paper; the line is deleted once somebody has',
  );

type Path = readonly (string | number)[];

/** The proposals in what a seed file holds: where each mark stands. */
export function unconfirmedIn(seed: object): Path[] {
  const { facts = {}, notStated = [], documents = [], organisations = [] } = seed as Proposals;
  return [
    ...marked(organisations, ['organisations']),
    ...documents.flatMap((document, index) =>
      unconfirmedIn(document).map((path): Path => ['documents', index, ...path]),
    ),
    ...Object.entries(facts).flatMap(([aspect, list = []]) => marked(list, ['facts', aspect])),
    ...marked(notStated, ['notStated']),
  ];
}

interface Proposals {
  facts?: Record<string, readonly Markable[] | undefined>;
  notStated?: readonly Markable[];
  documents?: readonly object[];
  organisations?: readonly Markable[];
}
interface Markable {
  unconfirmed?: true;
}

function marked(list: readonly Markable[], at: Path): Path[] {
  return list.flatMap((entry, index) => (entry.unconfirmed ? [[...at, index, 'unconfirmed']] : []));
}
