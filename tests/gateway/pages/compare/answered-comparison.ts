import { enumerations } from '#schema/values/enumerations.ts';
import type { ShownRow, ShownValue } from './shown-comparison.ts';

/** What the page should show of a comparison, said by a test that asks for it itself. */
export const COMPARISON_QUESTION = `query ($ids: [ID!]!) {
  compare(ids: $ids) {
    columns { instrumentId }
    rows {
      aspect { name { sv } }
      verdict
      amongStated
      explanation { sv }
      cells {
        statedAs
        values {
          inWords { sv } wording statedAs reasoning { sv } note { sv }
          citations { documentTitle lineStart lineEnd quote }
        }
      }
    }
  }
}`;

interface Words {
  sv: string | null;
}

interface AnsweredValue {
  inWords: Words | null;
  wording: string | null;
  statedAs: string;
  reasoning: Words | null;
  note: Words | null;
  citations: { documentTitle: string; lineStart: number; lineEnd: number; quote: string | null }[];
}

/** The answer to that question. */
export interface AnsweredComparison {
  columns: { instrumentId: string }[];
  rows: {
    aspect: { name: Words };
    verdict: string;
    amongStated: string | null;
    explanation: Words;
    cells: { statedAs: string | null; values: AnsweredValue[] }[];
  }[];
}

/** What the hub calls verdicts and what is missing, as the guide has it. */
const VERDICT_WORDS: Readonly<Record<string, string>> = {
  SAME: 'Lika',
  DIFFERENT: 'Olika',
  UNDETERMINED: 'Går inte att avgöra',
  PARTLY_STATED: 'Anges av några',
  NOT_STATED: 'Anges av ingen',
  NOT_CODED: 'Inte läst för alla',
  NOT_JUDGED: 'Bedöms inte',
  INCOMPLETE: 'Ofullständigt',
};
const MISSING_WORDS: Readonly<Record<string, string>> = {
  NOT_STATED: 'Ej angivet',
  NOT_CODED: 'Ej kodat',
  NOT_APPLICABLE: 'Ej tillämpligt',
  ILLEGIBLE: 'Oläsligt',
};

/** Rows as the page should show them. */
export function expectedRows({ rows }: AnsweredComparison): ShownRow[] {
  return rows.map(({ aspect, verdict, amongStated, explanation, cells }) => ({
    question: spaced(aspect.name.sv),
    verdicts: [verdict, ...(amongStated && amongStated !== verdict ? [amongStated] : [])].map(
      (one) => VERDICT_WORDS[one] ?? '',
    ),
    explanation: spaced(explanation.sv),
    cells: cells.map(({ statedAs, values }) =>
      values.length > 0
        ? values.map(expectedValue)
        : [{ words: '', missing: missingWords(statedAs), wording: '', inferred: false, remarks: [], cited: [] }],
    ),
  }));
}

function expectedValue({ inWords, wording, statedAs, reasoning, note, citations }: AnsweredValue): ShownValue {
  return {
    words: spaced(inWords?.sv),
    missing: missingWords(statedAs),
    wording: spaced(wording),
    inferred: statedAs === 'INFERRED',
    remarks: [
      ...(reasoning?.sv ? [`Navets slutsats ${spaced(reasoning.sv)}`] : []),
      ...(note?.sv ? [`Anmärkning ${spaced(note.sv)}`] : []),
    ],
    cited: citations.map(({ documentTitle, lineStart, lineEnd, quote }) => {
      const lines = lineStart === lineEnd ? lineStart : `${lineStart}–${lineEnd}`;
      return `${spaced(documentTitle)} · rad ${lines} · ${spaced(quote)}`;
    }),
  };
}

function missingWords(statedAs: string | null): string {
  if (statedAs !== null && !(statedAs in enumerations.StatedAs)) throw new Error(`unknown standing ${statedAs}`);
  return MISSING_WORDS[statedAs ?? ''] ?? '';
}

function spaced(words: string | null | undefined): string {
  return (words ?? '').replaceAll(/\s+/g, ' ').trim();
}
