/** A part of a form, by its JSON Schema. */
export interface FormNode {
  type?: string | string[];
  properties?: Record<string, FormNode>;
  required?: string[];
  items?: FormNode;
  enum?: string[];
  anyOf?: FormNode[];
  const?: unknown;
  format?: string;
  description?: string;
  default?: unknown;
  minItems?: number;
  /** What a text points at. */
  refersTo?: string;
  /** The name of the enumeration or of the type. */
  graphql?: string;
}

/** What stands in the fields of a form: texts, lists and fields within. */
export type Entered = string | Entered[] | { [field: string]: Entered };

/** How what fields point at is shown, and read again. */
export interface ShownReferences {
  show(refersTo: string, slug: string): string;
  read(refersTo: string, shown: string): string;
}

export type FieldKind = 'object' | 'list' | 'choice' | 'yes-no' | 'number' | 'date' | 'reference' | 'text';

/** A part without what may stand in its place, which is nothing. */
export function solid(node: FormNode): FormNode & { nullable: boolean } {
  const inner = node.anyOf?.find(({ type }) => type !== 'null');
  const types = [node.type ?? []].flat();
  const nullable = inner ? true : types.includes('null');
  const type = types.find((one) => one !== 'null');
  const own = { ...node, ...(type ? { type } : {}) };
  if (!inner) return { ...own, nullable };
  const { anyOf: _, ...outer } = own;
  return { ...inner, ...outer, ...(inner.type ? { type: inner.type } : {}), nullable };
}

/** How a part is filled in. */
export function kindOf(node: FormNode): FieldKind {
  const { type, refersTo, enum: members, format } = solid(node);
  if (type === 'object') return 'object';
  if (type === 'array') return 'list';
  if (members) return 'choice';
  if (type === 'boolean') return 'yes-no';
  if (type === 'integer' || type === 'number') return 'number';
  if (format === 'date') return 'date';
  return refersTo === undefined ? 'text' : 'reference';
}

/** What a draft marks and what editors need is no field. */
const NO_FIELDS = new Set(['unconfirmed', '$schema']);

/** The fields of an object, in the order in which seeds have them: what every fact carries after what it says. */
export function formFields(node: FormNode): [name: string, field: FormNode][] {
  const last = ['wording', 'cite', 'statedAs', 'reasoning', 'note', 'key'];
  const place = (name: string) => (node.properties?.cite ? last.indexOf(name) : -1);
  return Object.entries(solid(node).properties ?? {})
    .filter(([name]) => !NO_FIELDS.has(name))
    .sort(([one], [other]) => place(one) - place(other));
}

/** The fields as they stand for a value, or empty. */
export function enteredOf(node: FormNode, value: unknown, shown: ShownReferences): Entered {
  const kind = kindOf(node);
  if (kind === 'object') {
    const held = (value ?? {}) as Record<string, unknown>;
    return Object.fromEntries(formFields(node).map(([name, field]) => [name, enteredOf(field, held[name], shown)]));
  }
  if (kind === 'list') return ((value ?? []) as unknown[]).map((member) => enteredOf(itemOf(node), member, shown));
  if (value === null || value === undefined) return '';
  if (kind === 'yes-no') return value ? 'yes' : 'no';
  if (kind === 'reference') return shown.show(solid(node).refersTo ?? '', String(value));
  return String(value);
}

/** The schema of the members of a list. */
export function itemOf(node: FormNode): FormNode {
  return solid(node).items ?? {};
}

/** Whether nothing is filled in. */
export function isEmptyEntry(entered: Entered): boolean {
  if (typeof entered === 'string') return entered.trim() === '';
  return Object.values(entered).every(isEmptyEntry);
}

/**
 * The value of what is filled in; `undefined` where it is left out. Where the fields stand as they do for `before`, that is the value, to
 * the letter: what nobody changed stays as it is written.
 */
export function valueIn(
  node: FormNode,
  entered: Entered,
  shown: ShownReferences,
  before?: unknown,
  required = true,
): unknown {
  if (before !== undefined && isSame(entered, enteredOf(node, before, shown))) return before;
  const kind = kindOf(node);
  const { nullable } = solid(node);
  if (kind === 'list') return listValue(node, entered, shown, before, required);
  if (isEmptyEntry(entered)) {
    if (nullable && required) return null;
    return kind === 'object' && required ? {} : undefined;
  }
  if (kind === 'object') return objectValue(node, entered as Record<string, Entered>, shown, before);
  const text = String(entered);
  if (kind === 'yes-no') return text === 'yes';
  if (kind === 'number') return numberIn(text);
  if (kind === 'reference') return shown.read(solid(node).refersTo ?? '', text.trim());
  return text;
}

function listValue(
  node: FormNode,
  entered: Entered,
  shown: ShownReferences,
  before: unknown,
  required: boolean,
): unknown {
  const held = (before ?? []) as unknown[];
  const members = (entered as Entered[]).flatMap((member, index) => {
    const value = isEmptyEntry(member) ? undefined : valueIn(itemOf(node), member, shown, held[index]);
    return value === undefined ? [] : [value];
  });
  return members.length === 0 && !required ? undefined : members;
}

function objectValue(
  node: FormNode,
  entered: Record<string, Entered>,
  shown: ShownReferences,
  before: unknown,
): unknown {
  const held = (before ?? {}) as Record<string, unknown>;
  const required = new Set(solid(node).required ?? []);
  const fields = formFields(node).map(([name, field]) => {
    const own = entered[name];
    return [name, own === undefined ? undefined : valueIn(field, own, shown, held[name], required.has(name))] as const;
  });
  const values = new Map(fields.filter(([, value]) => value !== undefined));
  // In the order in which they stood, what is new after them.
  const order = [...Object.keys(held).filter((name) => values.has(name) || NO_FIELDS.has(name)), ...values.keys()];
  return Object.fromEntries(
    [...new Set(order)].map((name) => [name, values.has(name) ? values.get(name) : held[name]]),
  );
}

/** A number as people write it, with blanks and a comma; the text itself where it is none, so that a check says so. */
function numberIn(text: string): number | string {
  const plain = text
    .replace(/[\s\u00a0]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  const number = Number(plain);
  return plain === '' || Number.isNaN(number) ? text : number;
}

function isSame(one: Entered, other: Entered): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
