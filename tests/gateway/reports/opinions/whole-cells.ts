import type { Opinion, ToldNode } from './told-elsewhere.ts';

/** What is asked of a fact and of an instrument for the columns that tables of them have in common. */
export const CITED = 'citations { documentId documentTitle lineStart lineEnd quote }';
export const EVIDENCED = `key statedAs inWords { en } wording reasoning { en } note { en } ${CITED}`;
export const NAMED_INSTRUMENT = 'key kind county { code } shortTitle { en } title { text { sv } }';

type Cells = Record<string, unknown>;

/** What codes are called in English, by what the hub says of its codebook and its counties. */
export class Words {
  readonly #names = new Map<string, string>();
  readonly #groups = new Map<string, string>();

  constructor({ codebook, aspects, counties }: ToldNode) {
    for (const { code, values } of codebook.enumerations)
      for (const value of values) this.#names.set(`${code}.${value.code}`, value.name.en);
    for (const { code, name } of codebook.groups) this.#names.set(`group.${code}`, name.en);
    for (const { code, name } of counties) this.#names.set(`county.${code}`, name);
    for (const { id, name, group } of aspects) {
      this.#names.set(`aspect.${id}`, name.en);
      this.#groups.set(id, group.code);
    }
  }

  /** A code and what it is called. Fails for a code that the hub does not name. */
  coded(column: string, kind: string, code: string | null | undefined): Cells {
    const name = code == null ? null : this.#names.get(`${kind}.${code}`);
    if (name === undefined) throw new Error(`the codebook does not name ${kind}.${code}`);
    return { [`${column}_code`]: code ?? null, [`${column}_name`]: name };
  }

  aspect(id: string | null): Cells {
    return {
      ...this.coded('aspect_group', 'group', this.#groups.get(id ?? '')),
      ...this.coded('aspect', 'aspect', id),
    };
  }

  /** The first columns of a row of a county. */
  held(county: string): Cells {
    return { row_state: 'HELD', ...this.coded('county', 'county', county) };
  }

  instrument({ key, kind, title, shortTitle }: ToldNode): Cells {
    return {
      instrument_id: key ?? null,
      ...this.coded('instrument_kind', 'InstrumentKind', kind),
      instrument_title: title?.text?.sv ?? null,
      instrument_short_title: shortTitle?.en ?? null,
    };
  }

  /** What a fact says, how it stands to its source, and where it first stands. */
  evidence(fact: ToldNode): Cells {
    return {
      ...this.coded('stated_as', 'StatedAs', fact.statedAs),
      in_words: fact.inWords?.en ?? null,
      wording: fact.wording ?? null,
      reasoning: fact.reasoning?.en ?? null,
      note: fact.note?.en ?? null,
      ...places(fact.citations),
    };
  }

  standing(column: string, fact: ToldNode): Cells {
    return {
      ...this.coded(`${column}_stated_as`, 'StatedAs', fact?.statedAs),
      [`${column}_wording`]: fact?.wording ?? null,
    };
  }

  date(column: string, date: ToldNode): Cells {
    return {
      [column]: date?.date ?? null,
      [`${column}_year`]: date?.date ? Number(date.date.slice(0, 4)) : (date?.year ?? null),
      ...this.coded(`${column}_precision`, 'DatePrecision', date?.precision),
      ...this.standing(column, date),
    };
  }
}

/** How many places something stands on, and the first of them. */
export function places(citations: readonly ToldNode[] | null | undefined): Cells {
  const [first] = citations ?? [];
  return {
    citation_count: citations?.length ?? 0,
    citation_number: first ? 1 : null,
    document_id: first?.documentId ?? null,
    document_title: first?.documentTitle ?? null,
    line_start: first?.lineStart ?? null,
    line_end: first?.lineEnd ?? null,
    quotation: first?.quote ?? null,
  };
}

/** An organisation: its id, its name, its SCB code. */
export function organisationCells(column: string, organisation: ToldNode): Cells {
  return {
    [`${column}_id`]: organisation?.key ?? null,
    [`${column}_name`]: organisation?.name ?? null,
    [`${column}_scb_code`]: organisation?.scbCode ?? null,
  };
}

/** An opinion of every column, told with what codes are called. */
export function wholeOpinion(
  opinion: (ask: Parameters<Opinion>[0], words: Words) => Promise<Record<string, unknown>[]>,
): Opinion {
  return async (ask) =>
    opinion(
      ask,
      new Words(
        await ask(
          '{ codebook { groups { code name { en } } enumerations { code values { code name { en } } } } aspects { id name { en } group { code } } counties { code name } }',
        ),
      ),
    );
}
