import { inCodebookOrder } from '#schema/codebook/aspect-order.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { knownFact } from '#subgraphs/county/reading/known-fact.ts';
import { Document, Fact } from '#subgraphs/county/store/entities/index.ts';
import { heldSql } from '#subgraphs/county/store/entities/versions.ts';
import { readRegister } from '../register/county-register.ts';
import { NAME_MARKER } from '../register/name-marker.ts';
import { namesWithheldIn } from '../register/names-withheld.ts';
import { withoutPlaces } from '../register/without-places.ts';
import { attachedLines } from '../texts/lines-of-texts.ts';
import { knownNames } from '../withholding/known-names.ts';
import { type CitedDocument, type FailedCitation, verify } from './verify.ts';

/** So many subjects are looked at at a time. */
const AT_A_TIME = 50;

/** How much was held against what. */
export interface Verified {
  facts: number;
  texts: number;
  misses: number;
}

/** Holds every citation and wording that a county holds against the attached texts, and reports each miss. */
export async function verifyCounty(known: Known, tell: (miss: FailedCitation) => void): Promise<Verified> {
  const documents = await citedDocuments(known);
  const texts = [...documents.values()].filter(({ lines }) => lines !== null).length;
  const verified: Verified = { facts: 0, texts, misses: 0 };
  const telling = (miss: FailedCitation) => {
    verified.misses += 1;
    tell(miss);
  };
  for (const miss of verify([], documents)) telling(miss);
  const subjects = await known.em.execute<{ subject: string }[]>(
    `select distinct subject from fact where ${heldSql('fact', numberOf(known))} order by subject`,
  );
  for (let start = 0; start < subjects.length; start += AT_A_TIME) {
    const ids = subjects.slice(start, start + AT_A_TIME).map(({ subject }) => subject);
    const rows = await known.em.find(Fact, { subject: { $in: ids } }, { disableIdentityMap: true });
    const inOrder = rows.toSorted((a, b) => ids.indexOf(a.subject) - ids.indexOf(b.subject) || inCodebookOrder(a, b));
    verified.facts += rows.length;
    for (const miss of verify(inOrder.map(knownFact), documents)) if (miss.fact !== null) telling(miss);
  }
  return verified;
}

/** The documents that have been read, which is all that can be cited. */
async function citedDocuments(known: Known): Promise<Map<string, CitedDocument>> {
  const { em } = known;
  const rows = await em.find(Document, { lineCount: { $ne: null } }, { orderBy: { slug: 'asc' } });
  const lines = await attachedLines(em);
  const [register, names] = [await readRegister(em), await knownNames(em, numberOf(known))];
  const withoutNamesIn = (document: string) => {
    const withheldIn = namesWithheldIn(register, [document], names);
    return (wording: string) => withoutPlaces([wording], withheldIn([wording]), NAME_MARKER).join('\n');
  };
  return new Map(
    rows.map(({ slug, lineCount }) => [
      slug,
      { lines: lines.get(slug) ?? null, lineCount: lineCount ?? null, withoutNames: withoutNamesIn(slug) },
    ]),
  );
}
