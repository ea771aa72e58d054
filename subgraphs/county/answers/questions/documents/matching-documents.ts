import type { FilterObject, FilterQuery } from '@mikro-orm/core';
import { sortKey } from '#schema/keys/sort-key.ts';
import type { DocumentsFilter } from '#schema/questions/documents-question.ts';
import { stated, under } from '#subgraphs/county/facts/fact.ts';
import { attachedDocuments } from '#subgraphs/county/reading/attached-documents.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { type FactRow, knownFact } from '#subgraphs/county/reading/known-fact.ts';
import type { DocumentRow } from '#subgraphs/county/reading/loaders.ts';
import { Document, Fact } from '#subgraphs/county/store/entities/index.ts';

/** The documents of a selection, in no order: one statement, and one for each thing that its facts must say. */
export async function matchingDocuments(filter: DocumentsFilter, known: Known): Promise<DocumentRow[]> {
  const { ids, kinds, title, holdings, instruments } = filter;
  const { em, loaders } = known;
  const rows = await em.find(Document, {
    $and: [
      ...(ids ? [{ id: { $in: ids } }] : []),
      ...(holdings ? [await heldAs(holdings, known)] : []),
      ...(kinds ? [{ id: { $in: await ofKinds(kinds, known) } }] : []),
      ...(title === undefined ? [] : [{ id: { $in: await titled(title, known) } }]),
      ...(instruments ? [{ slug: { $in: await aboutAny(instruments, known) } }] : []),
    ],
  });
  for (const row of rows) loaders.documentBySlug.prime(row.slug, row);
  return rows;
}

/** The documents that are told to be held in one of some ways, as `toldHolding` tells them. */
async function heldAs(holdings: readonly string[], known: Known): Promise<FilterQuery<DocumentRow>> {
  const { slugs } = await attachedDocuments(known);
  const others = holdings.filter((holding) => holding !== 'FULL_TEXT');
  const coded = others.includes('CITED') ? [...others, 'FULL_TEXT'] : others;
  const without = { holding: { $in: coded }, slug: { $nin: slugs } };
  return holdings.includes('FULL_TEXT') ? { $or: [{ slug: { $in: slugs } }, without] } : without;
}

async function ofKinds(kinds: readonly string[], known: Known): Promise<string[]> {
  const facts = await factsWhere({ aspect: 'documentKind', value: { kind: { $in: [...kinds] } } }, known);
  return facts.map(({ subject }) => subject);
}

/** The ids of documents whose title has a text in it, in one of the languages or as the source words it. */
async function titled(title: string, known: Known): Promise<string[]> {
  const asked = sortKey(title);
  const facts = under(await factsWhere({ aspect: 'documentTitle' }, known), 'documentTitle');
  return stated(facts).flatMap(({ subject, value: { text }, wording }) =>
    [text.sv, text.en, wording ?? ''].some((words) => sortKey(words).includes(asked)) ? [subject] : [],
  );
}

/** The slugs of documents that are about one of some instruments. */
async function aboutAny(instruments: readonly string[], known: Known): Promise<string[]> {
  const facts = await factsWhere({ aspect: 'documents', subject: { $in: [...instruments] } }, known);
  return stated(under(facts, 'documents')).map(({ value }) => value.document);
}

async function factsWhere(where: FilterObject<FactRow>, { em }: Known) {
  return (await em.find(Fact, { $and: [where, { statedAs: { $ne: 'NOT_STATED' } }] })).map(knownFact);
}
