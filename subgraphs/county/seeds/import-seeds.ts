import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { codebook } from '../../../schema/codebook/codebook.ts';
import { sortKey } from '../../../schema/sort-key.ts';
import { valueTypes } from '../../../schema/values/index.ts';
import type { Names } from '../../../schema/values/value-type.ts';
import { type ConsultationDays, referralDays } from '../consultations/referral-days.ts';
import { classificationRows } from '../derived/classifications.ts';
import { statusIntervalRows } from '../derived/status-intervals.ts';
import {
  Citation,
  Classification,
  CountyState,
  Document,
  Fact,
  Instrument,
  Organisation,
  StatusInterval,
} from '../entities/index.ts';
import { inTurn, logChanges } from './change-log.ts';
import type { CountyData, FactData, InstrumentData } from './county-data.ts';
import { shown } from './differences.ts';
import { insertAll } from './insert-all.ts';
import { replaceSearched, searchedRows } from './searched.ts';

/** Sorts after every date. */
const NO_DATE = '~';

/** So many digits number the facts of an aspect, so that text sorts as the numbers do. */
const POSITION_DIGITS = 6;

/** What an import did. */
export interface Imported {
  /** Whether the data was new; the same data is not imported twice. */
  changed: boolean;
  /** Instruments that were not there, or had been removed. */
  added: number;
  updated: number;
  removed: number;
}

/**
 * Brings the database to what the seeds say, in one transaction: all or nothing. Instruments that are
 * no longer in the seeds leave a tombstone, and all that readers see differently is logged. Sort keys,
 * values in words and readings are computed here, once, by the contract's own code.
 */
export async function importSeeds(
  em: SqlEntityManager,
  data: CountyData,
  code: string,
  now = new Date(),
): Promise<Imported> {
  const names = namesOf(data);
  const facts = [...data.documents, ...data.instruments].flatMap((subject) => subject.facts);
  const factRows = facts.map((fact) => factRow(fact, names));
  const instruments = data.instruments.map((instrument) => instrumentRow(instrument, code, names));
  const derived = derivedRows(data, names);
  const whole = digest([data, factRows, instruments, derived]);

  return inTurn(em, async (tx) => {
    const state = await tx.findOne(CountyState, { id: 1 });
    if (state?.digest === whole) return { changed: false, added: 0, updated: 0, removed: 0 };

    const shownBefore = await shown(tx);
    const before = new Map(
      (await tx.find(Instrument, { removedAt: null })).map(({ id, digest, updatedAt }) => [id, { digest, updatedAt }]),
    );
    const rows = instruments.map((row) => {
      const known = before.get(row.id);
      return { ...row, updatedAt: known?.digest === row.digest ? known.updatedAt : now, removedAt: null };
    });
    const present = new Set(rows.map((row) => row.id));
    const removed = [...before.keys()].filter((id) => !present.has(id));

    await tx.nativeDelete(Classification, {});
    await tx.nativeDelete(StatusInterval, {});
    await tx.nativeDelete(Fact, {});
    await tx.nativeDelete(Document, {});
    await tx.nativeDelete(Organisation, {});
    await tx.nativeDelete(Instrument, { id: { $in: [...present] } });
    await tx.nativeUpdate(Instrument, { id: { $in: removed } }, { removedAt: now, updatedAt: now });
    await insertAll(data.organisations, (chunk) =>
      tx.insertMany(
        Organisation,
        chunk.map((entry) => ({
          ...entry,
          parent: entry.parent ?? null,
          scbCode: entry.scbCode ?? null,
          note: entry.note ?? null,
        })),
      ),
    );
    await insertAll(data.documents, (chunk) =>
      tx.insertMany(
        Document,
        chunk.map((entry) => ({
          id: entry.id,
          slug: entry.slug,
          holding: entry.holding,
          lineCount: entry.lineCount ?? null,
          sourceFile: entry.sourceFile ?? null,
          title: names.document(entry.slug),
        })),
      ),
    );
    await insertAll(rows, (chunk) => tx.insertMany(Instrument, chunk));
    await insertAll(factRows, (chunk) => tx.insertMany(Fact, chunk));
    await insertAll(derived.classifications, (chunk) => tx.insertMany(Classification, chunk));
    await insertAll(derived.statusIntervals, (chunk) => tx.insertMany(StatusInterval, chunk));
    await replaceSearched(tx, derived.searched);
    await insertAll(
      facts.flatMap((fact) => citationRows(fact, data.slug)),
      (chunk) => tx.insertMany(Citation, chunk),
    );
    await tx.upsert(CountyState, {
      id: 1,
      region: data.county.region,
      knownGaps: data.county.knownGaps,
      themes: data.county.themes,
      digest: whole,
      updatedAt: now,
    });
    await logChanges(tx, shownBefore, now);

    const added = rows.filter((row) => !before.has(row.id)).length;
    const updated = rows.filter((row) => before.has(row.id) && before.get(row.id)?.digest !== row.digest).length;
    return { changed: true, added, updated, removed: removed.length };
  });
}

/** An instrument as it is stored. Its digest covers what the names of others do to its words, too. */
function instrumentRow(instrument: InstrumentData, code: string, names: Names) {
  const title = names.instrument(instrument.id);
  const validFrom = instrument.facts.find((fact) => fact.aspect === 'validFrom' || fact.aspect === 'periodFrom')?.value
    ?.date;
  return {
    id: instrument.id,
    type: instrument.type,
    kind: instrument.kind,
    title,
    sortTitle: sortKey(title),
    sortValidFrom: typeof validFrom === 'string' ? validFrom : NO_DATE,
    sortCounty: `${code} ${sortKey(title)}`,
    searchText: searchText(instrument, names),
    digest: digest([instrument, instrument.facts.map((fact) => inWords(fact, names))]),
  };
}

/** What is derived from an instrument's facts and kept so that questions need not read them all. */
function derivedRows({ slug, instruments }: CountyData, names: Names) {
  return {
    searched: searchedRows(instruments, (fact) => inWords(fact, names)),
    classifications: instruments.flatMap((instrument) => classificationRows(slug, instrument)),
    statusIntervals: instruments.flatMap(statusIntervalRows),
  };
}

function searchText(instrument: InstrumentData, names: Names): string {
  const words = instrument.facts.flatMap((fact) => {
    const text = inWords(fact, names);
    return [fact.wording, text?.sv, text?.en];
  });
  return words.filter(Boolean).join('\n').toLowerCase();
}

function factRow({ citations: _, ...fact }: FactData, names: Names) {
  const type = typeOf(fact);
  const days =
    fact.aspect === 'consultations' && fact.value ? referralDays(fact.value as unknown as ConsultationDays) : null;
  return {
    ...fact,
    sortKey: `${sortKey(names.instrument(fact.subject))} ${String(fact.position).padStart(POSITION_DIGITS, '0')}`,
    fromDay: days?.from ?? null,
    untilDay: days?.until ?? null,
    inWords: inWords(fact, names),
    readings:
      fact.value === null || fact.statedAs === 'NOT_STATED' ? null : (type?.readings(fact.value as never) ?? null),
  };
}

function inWords(fact: Pick<FactData, 'aspect' | 'value'>, names: Names) {
  return fact.value === null ? null : (typeOf(fact)?.text(fact.value as never, names) ?? null);
}

function typeOf(fact: Pick<FactData, 'aspect'>) {
  return valueTypes.get(codebook.aspects.get(fact.aspect)?.valueType ?? '');
}

function citationRows(fact: FactData, county: string) {
  return fact.citations.map(({ document, lineStart, lineEnd }, position) => ({
    fact: fact.id,
    position,
    document: `${county}:document:${document}`,
    lineStart,
    lineEnd,
  }));
}

function namesOf(data: CountyData): Names {
  const organisations = new Map(data.organisations.map((entry) => [entry.slug, entry.name]));
  const instruments = new Map(data.instruments.map((entry) => [entry.id, titleOf(entry.facts, 'title') ?? entry.id]));
  const documents = new Map(
    data.documents.map((entry) => [entry.slug, titleOf(entry.facts, 'documentTitle') ?? entry.slug]),
  );
  return {
    organisation: (slug) => organisations.get(slug) ?? slug,
    instrument: (id) => instruments.get(id) ?? id,
    document: (slug) => documents.get(slug) ?? slug,
  };
}

function titleOf(facts: readonly FactData[], aspect: string): string | undefined {
  const value = facts.find((fact) => fact.aspect === aspect)?.value as { text?: { sv: string } } | null | undefined;
  return value?.text?.sv;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
