import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { isAspectId } from '#schema/codebook/codebook.ts';
import { withReferences } from '#schema/values/references.ts';

type Fields = Record<string, unknown>;

/** Ids of facts that say what is not stated. */
const SILENT = /#(omissions\/|[A-Za-z]+\/not-stated-)/;

/**
 * What an earlier version answered as it is told today, where that is on purpose: omissions are not stated; what is cited for
 * what it does not state is not quoted; what nobody has read for is not coded, where it was told as not stated; values name
 * organisations and documents by their global ids.
 */
export function asToldToday(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asToldToday);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asToldToday(inner)])) as Fields;
  return withoutQuotations(asRow(asCell(asOmission(withGlobalIds(fields)))));
}

function withGlobalIds(fields: Fields): Fields {
  const { id, aspect, value } = fields;
  if (typeof id !== 'string' || typeof aspect !== 'string' || !isAspectId(aspect)) return fields;
  const [county = ''] = id.split(':');
  const replaced = withReferences(valueTypeOf(aspect).schema, value, ({ refersTo, slug }) =>
    refersTo === 'organisation' || refersTo === 'document' ? `${county}:${refersTo}:${slug}` : slug,
  );
  return { ...fields, value: replaced };
}

function asOmission(fields: Fields): Fields {
  const isOmission = fields.aspect === 'omissions' || String(fields.id).includes('#omissions/');
  return isOmission && 'statedAs' in fields ? { ...fields, statedAs: 'NOT_STATED' } : fields;
}

/** A cell of a comparison in which no fact says that nothing is stated. */
function asCell(fields: Fields): Fields {
  const isEmpty = fields.statedAs === 'NOT_STATED' && Array.isArray(fields.values) && fields.values.length === 0;
  return isEmpty ? { ...fields, statedAs: 'NOT_CODED' } : fields;
}

function asRow(fields: Fields): Fields {
  const cells = Array.isArray(fields.cells) ? (fields.cells as Fields[]) : [];
  const isNotCoded = fields.verdict !== 'INCOMPLETE' && cells.some(({ statedAs }) => statedAs === 'NOT_CODED');
  return isNotCoded ? { ...fields, verdict: 'NOT_CODED' } : fields;
}

function withoutQuotations(fields: Fields): Fields {
  const isSilent = fields.statedAs === 'NOT_STATED' || SILENT.test(String(fields.id));
  if (!isSilent || !Array.isArray(fields.citations)) return fields;
  const citations = fields.citations.map((citation: Fields) =>
    'quote' in citation ? { ...citation, quote: null } : citation,
  );
  return { ...fields, citations };
}
