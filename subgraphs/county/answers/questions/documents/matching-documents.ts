import sql, { join, type Sql } from 'sql-template-tag';
import type { AspectId } from '#schema/codebook/codebook.ts';
import { sortKey } from '#schema/keys/sort-key.ts';
import type { DocumentsFilter } from '#schema/questions/documents-question.ts';
import { meeting, stating } from '#subgraphs/county/answers/parts/find-facts.ts';
import { stated, under } from '#subgraphs/county/facts/fact.ts';
import { attachedDocuments } from '#subgraphs/county/reading/attached-documents.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { knownFact } from '#subgraphs/county/reading/known-fact.ts';
import { type DocumentRow, type FactRow, rowsOf } from '#subgraphs/county/reading/stored-rows.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

/** The documents of a selection, in no order: one statement, and one for each thing that its facts must say. */
export async function matchingDocuments(filter: DocumentsFilter, known: Known): Promise<DocumentRow[]> {
  const { ids, kinds, title, holdings, instruments } = filter;
  const { read, loaders } = known;
  const where = [
    held('document', numberOf(known)),
    ...(ids ? [sql`id = any(${ids}::text[])`] : []),
    ...(holdings ? [await heldAs(holdings, known)] : []),
    ...(kinds ? [sql`id = any(${await ofKinds(kinds, known)}::text[])`] : []),
    ...(title === undefined ? [] : [sql`id = any(${await titled(title, known)}::text[])`]),
    ...(instruments ? [sql`slug = any(${await aboutAny(instruments, known)}::text[])`] : []),
  ];
  const rows = await read<DocumentRow>(sql`select ${rowsOf.document} from document where ${join(where, ' and ')}`);
  for (const row of rows) loaders.documentBySlug.prime(row.slug, row);
  return rows;
}

/** The documents that are told to be held in one of some ways, as `toldHolding` tells them. */
async function heldAs(holdings: readonly string[], known: Known): Promise<Sql> {
  const { slugs } = await attachedDocuments(known);
  const others = holdings.filter((holding) => holding !== 'FULL_TEXT');
  const coded = others.includes('CITED') ? [...others, 'FULL_TEXT'] : others;
  const attached = sql`slug = any(${slugs}::text[])`;
  const without = sql`holding = any(${coded}::text[]) and not ${attached}`;
  return holdings.includes('FULL_TEXT') ? sql`(${attached} or ${without})` : sql`(${without})`;
}

async function ofKinds(kinds: readonly string[], known: Known): Promise<string[]> {
  const facts = await factsStating('documentKind', [sql`value ->> 'kind' = any(${kinds}::text[])`], known);
  return facts.map(({ subject }) => subject);
}

/** The ids of documents whose title has a text in it, in one of the languages or as the source words it. */
async function titled(title: string, known: Known): Promise<string[]> {
  const asked = sortKey(title);
  const facts = await factsStating('documentTitle', [], known);
  return facts.flatMap(({ subject, value: { text }, wording }) =>
    [text.sv, text.en, wording ?? ''].some((words) => sortKey(words).includes(asked)) ? [subject] : [],
  );
}

/** The slugs of documents that are about one of some instruments. */
async function aboutAny(instruments: readonly string[], known: Known): Promise<string[]> {
  const facts = await factsStating('documents', [sql`subject = any(${instruments}::text[])`], known);
  return facts.map(({ value }) => value.document);
}

async function factsStating<Id extends AspectId>(aspect: Id, where: readonly Sql[], known: Known) {
  const all = meeting(stating({ aspect, where }), known);
  const rows = await known.read<FactRow>(sql`select ${rowsOf.fact} from fact where ${all}`);
  return stated(under(rows.map(knownFact), aspect));
}
