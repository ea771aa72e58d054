import { createHash } from 'node:crypto';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { aspectOf } from '#schema/codebook/codebook.ts';
import { NO_DATE, sortKey } from '#schema/keys/sort-key.ts';
import { instrumentTypes } from '#schema/values/instrument-types.ts';
import type { Names } from '#schema/values/value-type.ts';
import type { CountySource, DocumentData, InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { type AnyFact, under } from '#subgraphs/county/facts/fact.ts';
import { referralDays } from '#subgraphs/county/rules/consultations/referral-days.ts';
import { validityIntervalRows } from '#subgraphs/county/rules/validity/validity-intervals.ts';
import { classificationRows } from '../derived/classifications.ts';
import { type NamedTheme, nameRows, type UnderName } from '../derived/names-searched.ts';
import { passageRows } from '../derived/passages.ts';
import { statusIntervalRows } from '../derived/status-interval-rows.ts';

/** So many digits number the facts of an aspect, so that text sorts as the numbers do. */
const POSITION_DIGITS = 6;

/** What rows are made with beside what they are made of. */
export interface RowNames {
  /** The county's slug. */
  county: string;
  /** SCB's county code. */
  code: string;
  names: Names;
  /** The county's own themes. */
  themes: readonly NamedTheme[];
}

/** The rows of a county's organisations. */
export function organisationRows({ organisations }: Pick<CountySource, 'organisations'>) {
  return organisations.map(({ parent = null, scbCode = null, note = null, unconfirmed: _, ...entry }) => ({
    ...entry,
    parent,
    scbCode,
    note,
  }));
}

/** The rows that documents become. */
export function documentRows(documents: readonly DocumentData[], { names }: Pick<RowNames, 'names'>) {
  return {
    documents: documents.map(({ id, slug, holding, lineCount = null, sourceFile = null, codebook }) => ({
      id,
      slug,
      holding,
      lineCount,
      sourceFile,
      codebook,
      title: names.document(slug),
    })),
    facts: documents.flatMap(({ facts }) => facts.map((fact) => factRow(fact, names))),
  };
}

/**
 * The rows that an instrument becomes. Sort keys, values in words, readings and all that is derived are computed here,
 * once, by the contract's own code. The digest covers all of them but the intervals of validity, which follow from the facts
 * and were added to what is held without a further import.
 */
export function instrumentRows(instrument: InstrumentData, making: RowNames) {
  const { county, names, themes } = making;
  const children = {
    facts: instrument.facts.map((fact) => factRow(fact, names)),
    classifications: classificationRows(county, instrument),
    statusIntervals: statusIntervalRows(instrument),
    passages: passageRows(instrument, (fact) => inWords(fact, names)),
    names: nameRows(instrument.id, instrument.facts.map(underName), themes),
  };
  const row = instrumentRow(instrument, making);
  const validityIntervals = instrumentTypes[instrument.type].inForce
    ? validityIntervalRows(instrument.facts).map((own) => ({ instrument: instrument.id, ...own }))
    : [];
  return { instrument: { ...row, digest: digest([row, children]) }, ...children, validityIntervals };
}

export type InstrumentRows = ReturnType<typeof instrumentRows>;

function instrumentRow({ id, type, kind, shortTitle, codebook, facts }: InstrumentData, { code, names }: RowNames) {
  const title = names.instrument(id);
  const [first] = under(facts, instrumentTypes[type].period.from);
  return {
    id,
    type,
    kind,
    shortTitle,
    codebook,
    title,
    sortTitle: sortKey(title),
    sortValidFrom: first?.value?.date ?? NO_DATE,
    sortCounty: `${code} ${sortKey(title)}`,
    searchText: searchText(facts, names),
  };
}

function searchText(facts: readonly AnyFact[], names: Names): string {
  const words = facts.flatMap((fact) => {
    const text = inWords(fact, names);
    return [fact.wording, text?.sv, text?.en];
  });
  return words.filter(Boolean).join('\n').toLowerCase();
}

function factRow(fact: AnyFact, names: Names) {
  const days = fact.aspect === 'consultations' && fact.value ? referralDays(fact.value) : null;
  return {
    ...fact,
    sortKey: `${sortKey(names.instrument(fact.subject))} ${String(fact.position).padStart(POSITION_DIGITS, '0')}`,
    fromDay: days?.from ?? null,
    untilDay: days?.until ?? null,
    inWords: inWords(fact, names),
    readings: fact.value && valueTypeOf(fact.aspect).readings(fact.value),
  };
}

function inWords({ aspect, value }: AnyFact, names: Names) {
  return value && valueTypeOf(aspect).text(value, names, aspectOf(aspect));
}

/** What a fact is stated under. */
function underName(fact: AnyFact): UnderName {
  const { id, aspect, position, statedAs } = fact;
  return { id, aspect, position, statedAs, themes: fact.aspect === 'statements' ? (fact.value?.themes ?? []) : [] };
}

/** A digest of plain data. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
