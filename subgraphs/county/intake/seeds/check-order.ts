import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { type AspectId, isAspectId } from '#schema/codebook/codebook.ts';
import type { SeedFactOf } from '#schema/seeds/fact-seed.ts';
import type { InstrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { SEED_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import { told, toldList } from '#schema/shared/messages/told.ts';
import { parseCitation } from '#schema/values/citation.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Point } from '#schema/values/held.ts';
import { instrumentTypes, typeOfKind } from '#schema/values/instrument-types.ts';
import { readSpan } from '#subgraphs/county/rules/wordings/read-span.ts';
import type { Path, Report } from './report.ts';

type Facts = InstrumentSeed['facts'];
type Fact = SeedFactOf<AspectId>;

/** Quality issues that say that a paper itself reads so; others doubt something else about the aspect. */
const READS_SO: readonly Member<'QualityKind'>[] = ['GARBLED_NUMBER', 'CONFLICT_BETWEEN_DOCUMENTS'];

/** What is said of an end before its beginning. */
const OR_DOUBTED = told(SEED_MESSAGES.orDoubted, { kinds: toldList(READS_SO, SEED_MESSAGES.or) });

/**
 * Within a fact, what comes last does not come before what comes first: the deadline of a referral, the greatest age.
 * A paper that itself reads so has a quality issue about the aspect.
 */
export function checkOrder(at: Path, facts: Facts, report: Report): void {
  for (const [aspect, list] of Object.entries(facts)) {
    if (!isAspectId(aspect)) continue;
    for (const [index, fact] of (list ?? []).entries())
      for (const { first, last, at: within } of valueTypeOf(aspect).ordered?.(fact) ?? [])
        if (isBackwards(first, last) && !isDoubted(facts, [aspect], fact))
          report(
            [...at, 'facts', aspect, index, ...within],
            told(SEED_MESSAGES.backwards, { last: shown(last), first: shown(first), orDoubted: OR_DOUBTED }),
          );
  }
}

/**
 * What an instrument settles does not end before it begins. Papers may state different periods: days of one paper
 * belong together, and a day is refused where it goes with none of them.
 */
export function checkPeriod({ kind, facts }: InstrumentSeed, report: Report): void {
  const { from, to } = instrumentTypes[typeOfKind(kind)].period;
  const [firsts, lasts] = [facts[from] ?? [], facts[to] ?? []];
  checkEnds(from, firsts, 0, report);
  checkEnds(to, lasts, 1, report);
  for (const [index, last] of lasts.entries()) {
    const own = together(last, firsts);
    if (own.length > 0 && own.every((first) => isBackwards(first, last)) && !isDoubted(facts, [from, to], last))
      report(
        ['facts', to, index],
        told(SEED_MESSAGES.endsBeforeBeginning, {
          ...{ last: shown(last), from, orDoubted: OR_DOUBTED },
          firsts: toldList(own.map(shown), SEED_MESSAGES.or),
        }),
      );
  }
}

/** A wording that gives a span (`2019-06-01 till 2020-05-31`) begins it with its first day and ends it with its last. */
function checkEnds(aspect: AspectId, facts: readonly SeedFactOf<'validFrom'>[], end: 0 | 1, report: Report): void {
  for (const [index, { date, wording, statedAs }] of facts.entries()) {
    const span = wording === undefined || statedAs !== 'STATED' ? null : readSpan(wording);
    if (span && date === span[1 - end])
      report(
        ['facts', aspect, index, 'date'],
        told(SEED_MESSAGES.otherEnd, {
          ...{ date: date ?? '', wording: wording ?? '', expected: span[end], aspect },
          which: end === 0 ? SEED_MESSAGES.last : SEED_MESSAGES.first,
        }),
      );
  }
}

/** Those that a paper of a fact states too, or all where there is none. */
function together<Other extends Fact>(fact: Fact, others: readonly Other[]): readonly Other[] {
  const own = others.filter((other) => isOfOnePaper(fact, other));
  return own.length > 0 ? own : others;
}

function isOfOnePaper(one: Pick<Fact, 'cite'>, other: Pick<Fact, 'cite'>): boolean {
  const papers = new Set(one.cite.map((cited) => parseCitation(cited).document));
  return other.cite.some((cited) => papers.has(parseCitation(cited).document));
}

/** Whether a quality issue says of an aspect, and of the fact’s paper, that it is to be doubted. */
function isDoubted({ qualityIssues = [] }: Facts, aspects: readonly string[], fact: Fact): boolean {
  return qualityIssues.some(
    (issue) => READS_SO.includes(issue.kind) && aspects.includes(issue.about ?? '') && isOfOnePaper(issue, fact),
  );
}

/** Whether one comes before what it should follow; what is not known does not. */
function isBackwards(first: Point | null | undefined, last: Point | null | undefined): boolean {
  if (first == null || last == null) return false;
  if (typeof first === 'number' || typeof last === 'number') return Number(last) < Number(first);
  if (first.date !== null && last.date !== null) return last.date < first.date;
  const [one, other] = [yearIn(first), yearIn(last)];
  return one !== null && other !== null && other < one;
}

function yearIn({ date, year }: Exclude<Point, number>): number | null {
  return date === null ? year : Number(date.slice(0, 4));
}

function shown(point: Point | null | undefined): string {
  return point == null ? '?' : String(typeof point === 'number' ? point : (point.date ?? point.year ?? '?'));
}
