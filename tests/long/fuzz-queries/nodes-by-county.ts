import { type FieldNode, Kind, parseValue, valueFromASTUntyped } from 'graphql';
import type { Answer, AnswerError } from '#tests/support/test-hub.ts';

/** How an id is written, by another way than the hub's: whose it is, and when. */
const ID =
  /^(?<county>[a-z0-9-]+):(?:agreement|directive|other|document|organisation):[a-z0-9-]+(?:#[A-Za-z]+\/[a-z0-9-]+)?(?:@(?<moment>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z))?$/;

/** A thing that a field finds, asked of its county under a key of its own. */
export interface AskedApart {
  key: string;
  county: string;
  id: string;
  moment: string | null;
}

/**
 * What a field at the root that finds things by id has to find, each asked of its own county; `null` where the field is
 * another one, or is refused whole.
 */
export function askedApart(
  node: FieldNode,
  key: string,
  counties: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): AskedApart[] | null {
  if (!/^nodes?$/.test(node.name.value)) return null;
  const args = Object.fromEntries(
    (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
  );
  const ids = [args.ids ?? args.id].flat().map(String);
  const asked = args.asKnownAt ? new Date(String(args.asKnownAt)).toISOString() : null;
  const now = new Date().toISOString();
  if (ids.length > 100 || (asked !== null && asked > now)) return null;
  const apart = ids.map((id, index): AskedApart | null => {
    const { county = '', moment } = ID.exec(id)?.groups ?? {};
    if (!counties.includes(county) || (moment !== undefined && moment > now)) return null;
    if (moment !== undefined && asked !== null && moment !== asked) return null;
    return { key: `${key}_${index}`, county, id, moment: moment ?? asked };
  });
  return apart.length > 0 && apart.every((one) => one !== null) ? apart : null;
}

/** The field that asks a county for one thing. */
export function askingFor({ key, county, id, moment }: AskedApart, { directives, selectionSet }: FieldNode): FieldNode {
  const rootField = county.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const argument = (name: string, value: unknown) => ({
    kind: Kind.ARGUMENT as const,
    name: { kind: Kind.NAME as const, value: name },
    value: parseValue(JSON.stringify(value)) as never,
  });
  const nodes: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: 'nodes' },
    arguments: [argument('ids', [id])],
    ...(selectionSet ? { selectionSet } : {}),
  };
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: key },
    name: { kind: Kind.NAME, value: rootField },
    ...(moment === null ? {} : { arguments: [argument('asKnownAt', moment)] }),
    ...(directives ? { directives } : {}),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [nodes] },
  };
}

/** An answer as if the fields had been asked as they stand. */
export function together(
  { data, errors = [] }: Answer,
  fields: readonly { key: string; isList: boolean; apart: readonly AskedApart[] }[],
): Answer {
  if (!data) return errors.length > 0 ? { data, errors } : { data };
  const joined = { ...data } as Record<string, unknown>;
  const moved = new Map<string, (string | number)[]>();
  for (const { key, isList, apart } of fields) {
    const asked = apart.some((one) => one.key in joined);
    const found = apart.map((one, index) => {
      moved.set(one.key, isList ? [key, index] : [key]);
      const county = joined[one.key] as { nodes?: unknown[] } | null | undefined;
      delete joined[one.key];
      return county?.nodes?.[0] ?? null;
    });
    if (asked) joined[key] = isList ? found : found[0];
  }
  return {
    data: joined,
    errors: errors.map((error): AnswerError => {
      const [first, ...rest] = error.path ?? [];
      const to = moved.get(String(first));
      return to ? { ...error, path: [...to, ...rest.slice(2)] } : error;
    }),
  } as Answer;
}
