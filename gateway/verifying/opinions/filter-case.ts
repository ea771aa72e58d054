import type { z } from 'zod';
import type { CheckedCounty } from '../asking/checked-county.ts';
import { inFinding, type Told } from '../asking/finding.ts';
import type { AnyRow } from '../asking/list-read.ts';
import type { ListedQuestion } from '../asking/listed-questions.ts';

/** A selection, and who belongs to it by the verifier's own reading of the whole list. */
export interface FilterCase<Row> {
  /** The field of the filter. */
  name: string;
  filter: Record<string, unknown>;
  matches(row: Row): boolean;
}

/**
 * Asks for selections of a list and holds each against who belongs to it: who matches is in, who does not is out, and the
 * total is that of the rows. What the county does not know is left out.
 */
export async function checkSelections<Row extends { id: string }>(
  county: CheckedCounty,
  listed: ListedQuestion<z.ZodType>,
  rows: readonly Row[],
  cases: readonly FilterCase<Row>[],
  told: Told,
): Promise<void> {
  const { question } = listed;
  if ((await county.list(listed, {})).status !== 'READ') return;
  for (const { name, filter, matches } of cases) {
    const asked = `${question.name} with filter ${inFinding(filter)}`;
    const read = await county.list(listed, { filter });
    if (read.status === 'UNSUPPORTED') {
      told.leftOut(`${question.name}: the filter ${name}`);
      continue;
    }
    if (read.status !== 'READ') {
      told.wrong({ asked, came: 'message' in read ? read.message : read.status, expected: 'rows, or no answer' });
      continue;
    }
    const came = new Set((read.rows as AnyRow[]).map(({ id }) => id));
    const wanted = new Set(rows.filter(matches).map(({ id }) => id));
    const lacking = [...wanted].filter((id) => !came.has(id));
    const tooMany = [...came].filter((id) => !wanted.has(id));
    if (lacking.length > 0) told.wrong({ asked, came: `no ${inFinding(lacking)}`, expected: 'rows that match are in' });
    if (tooMany.length > 0) told.wrong({ asked, came: inFinding(tooMany), expected: 'rows that do not match are out' });
    if (read.count !== null && read.count !== read.rows.length)
      told.wrong({ asked, came: `count ${read.count}`, expected: `${read.rows.length}, as many as there are rows` });
  }
}
