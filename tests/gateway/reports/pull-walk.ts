import type { CountyData, InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { bringIn } from '#tests/support/changes.ts';
import type { MadeCounty } from '#tests/support/made/made-county.ts';
import type { Random } from '#tests/support/made/random.ts';
import type { ServedHub } from '#tests/support/served-hub.ts';

export type PulledRow = Record<string, unknown>;

/** Reports of every kind that can be pulled in parts: facts, parts of facts, selections, a row for each citation. */
export const INCREMENTAL_REPORTS = [
  'facts.ndjson?complete=partial',
  'facts.ndjson?complete=partial&citations=rows&lang=en',
  'facts.ndjson?complete=partial&statedAs=STATED,INFERRED',
  'facts.ndjson?complete=partial&themes=collaboration',
  'statement-themes.ndjson?complete=partial',
  'parties.ndjson?complete=partial',
];

/** A client’s copy of a report, kept by what the hub’s documentation says of cursors and nothing else. */
export class PulledCopy {
  rows: PulledRow[] = [];
  #cursor: string | null = null;
  readonly #url: string;

  constructor(hub: Pick<ServedHub, 'url'>, report: string) {
    this.#url = `${hub.url}/v1/reports/${report}`;
  }

  /** Pulls what has changed since the pull before. */
  async pull(): Promise<PulledRow[]> {
    const { rows, cursor } = await pulled(this.#url, this.#cursor);
    const restarted = rows.filter((row) => row.row_state === 'RESTARTED').map((row) => row.county_code);
    const named = new Set(rows.map((row) => row.fact_id));
    const kept = this.rows.filter((row) => !restarted.includes(row.county_code) && !named.has(row.fact_id));
    this.rows = [...kept, ...rows.filter((row) => row.row_state === 'HELD')];
    this.#cursor = cursor;
    return rows;
  }

  /** What a whole pull gives now. */
  async whole(): Promise<PulledRow[]> {
    return (await pulled(this.#url, null)).rows;
  }
}

async function pulled(url: string, cursor: string | null) {
  // A connection of its own: one that is kept may end while this thread is busy.
  const response = await fetch(`${url}${cursor === null ? '' : `&after=${cursor}`}`, {
    headers: { connection: 'close' },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PulledRow);
  return { rows, cursor: response.headers.get('hub-next-cursor') };
}

/** Rows in an order of their own, so that copies can be compared. */
export function inAnyOrder(rows: readonly PulledRow[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** Counties whose data is edited at random, each edit an import of its own. */
export class RandomEdits {
  readonly #hub: ServedHub;
  readonly #random: Random;
  readonly #whole: CountyData[];
  #edits = 0;

  constructor(hub: ServedHub, counties: readonly MadeCounty[], random: Random) {
    this.#hub = hub;
    this.#random = random;
    this.#whole = counties.map(({ data }) => data);
  }

  /** Edits one county. */
  async edit(): Promise<void> {
    const at = this.#random.below(this.#whole.length);
    const edited = this.#edited(this.#whole[at] as CountyData);
    await bringIn(this.#hub, edited);
    this.#whole[at] = edited;
  }

  #edited(data: CountyData): CountyData {
    this.#edits += 1;
    const { instruments, organisations } = data;
    const place = this.#random.below(Math.max(1, instruments.length));
    const instrument = instruments[place];
    const with_ = (changed: InstrumentData | null): CountyData => ({
      ...data,
      instruments: instruments.flatMap((one, index) => (index === place ? (changed ?? []) : one)),
    });
    const named = `edit ${this.#edits}`;
    if (!instrument) return data;
    switch (this.#random.below(8)) {
      case 0:
        return instruments.length > 1 ? with_(null) : data;
      case 1:
        return with_({ ...instrument, shortTitle: { sv: named, en: named } });
      case 2:
        return with_({
          ...instrument,
          facts: instrument.facts.map((fact) =>
            fact.aspect === 'title' && fact.statedAs !== 'NOT_STATED'
              ? { ...fact, value: { text: { sv: named, en: named } } }
              : fact,
          ),
        });
      case 3: {
        const without = instrument.facts.filter(({ aspect }) => aspect !== 'title')[
          this.#random.below(instrument.facts.length)
        ];
        return with_({ ...instrument, facts: instrument.facts.filter((fact) => fact !== without) });
      }
      case 4: {
        const renamed = this.#random.below(Math.max(1, organisations.length));
        return {
          ...data,
          organisations: organisations.map((one, index) => (index === renamed ? { ...one, name: named } : one)),
        };
      }
      case 5:
        return with_({
          ...instrument,
          facts: instrument.facts.map((fact) =>
            this.#random.below(10) === 0 ? { ...fact, note: { sv: named, en: named } } : fact,
          ),
        });
      case 6:
        return with_({
          ...instrument,
          facts: instrument.facts.map((fact) =>
            fact.aspect === 'statements' && fact.statedAs !== 'NOT_STATED' && this.#random.below(3) === 0
              ? { ...fact, value: { ...fact.value, themes: this.#random.below(2) === 0 ? [] : ['collaboration'] } }
              : fact,
          ),
        });
      default: {
        const facts = instrument.facts.map((fact) =>
          fact.citations.length > 0 && this.#random.below(6) === 0
            ? { ...fact, citations: fact.citations.map((place) => ({ ...place, lineEnd: place.lineEnd + 1 })) }
            : fact,
        );
        return with_({ ...instrument, facts });
      }
    }
  }
}
