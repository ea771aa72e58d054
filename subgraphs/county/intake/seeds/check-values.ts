import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import type { AspectId } from '#schema/codebook/codebook.ts';
import type { SeedFactOf } from '#schema/seeds/fact-seed.ts';
import { SEED_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import { told, toldList } from '#schema/shared/messages/told.ts';
import { holdPart } from '#subgraphs/county/rules/wordings/hold-part.ts';
import type { Path, Report } from './report.ts';

/** What a fact says in numbers and dates is something that its wording can mean, where the wording can be read. */
export function checkValues(aspect: AspectId, fact: SeedFactOf<AspectId>, path: Path, report: Report): void {
  for (const part of valueTypeOf(aspect).held?.(fact) ?? []) {
    const { wording = fact.wording, statedAs = 'statedAs' in fact ? fact.statedAs : undefined } = part;
    if (wording === undefined || statedAs === 'ILLEGIBLE') continue;
    for (const { at, says, meanings } of holdPart(part, wording, statedAs === 'INFERRED'))
      report(
        [...path, ...at],
        told(SEED_MESSAGES.notMeant, { says, wording, meanings: toldList(meanings, SEED_MESSAGES.or) }),
      );
  }
}
