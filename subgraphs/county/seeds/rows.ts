import { createHash } from 'node:crypto';
import { codebook } from '../../../schema/codebook/codebook.ts';
import { sortKey } from '../../../schema/sort-key.ts';
import { valueTypes } from '../../../schema/values/index.ts';
import type { Names } from '../../../schema/values/value-type.ts';
import { type ConsultationDays, referralDays } from '../consultations/referral-days.ts';
import { classificationRows } from '../derived/classifications.ts';
import { statusIntervalRows } from '../derived/status-intervals.ts';
import type { CountyData, FactData, InstrumentData } from './county-data.ts';
import { namesOf } from './names.ts';
import { searchedRows } from './searched.ts';

/** Sorts after every date. */
const NO_DATE = '~';

/** So many digits number the facts of an aspect, so that text sorts as the numbers do. */
const POSITION_DIGITS = 6;

/**
 * The rows that a county's data becomes. Sort keys, values in words, readings and all that is derived are
 * computed here, once, by the contract's own code.
 */
export function rowsOf(data: CountyData, code: string) {
  const names = namesOf(data);
  const facts = [...data.documents, ...data.instruments].flatMap((subject) => subject.facts);
  return {
    organisations: data.organisations.map(({ parent = null, scbCode = null, note = null, ...entry }) => ({
      ...entry,
      parent,
      scbCode,
      note,
    })),
    documents: data.documents.map(({ id, slug, holding, lineCount = null, sourceFile = null }) => ({
      id,
      slug,
      holding,
      lineCount,
      sourceFile,
      title: names.document(slug),
    })),
    instruments: data.instruments.map((instrument) => instrumentRow(instrument, code, names)),
    facts: facts.map((fact) => factRow(fact, names)),
    citations: facts.flatMap((fact) => citationRows(fact, data.slug)),
    ...derivedRows(data, names),
  };
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

/** A digest of plain data. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
