import { getNamedType, isEnumType } from 'graphql';
import { applyEdits, modify } from 'jsonc-parser';
import type { FormInput } from './find-inputs.ts';
import { removeValue, replaceValue } from './literal-edits.ts';

/** A query and its variables, as they are written. */
export interface WrittenQuestion {
  query: string;
  variables: string;
}

/**
 * Writes what is chosen for an input where it stands: into the variables or into the query. Nothing else of either
 * changes. `input` is found in this query; `null` takes its value away.
 */
export function writeInput(
  { query, variables }: WrittenQuestion,
  input: FormInput,
  chosen: readonly string[] | null,
): WrittenQuestion {
  const { place } = input;
  const given = chosen === null ? undefined : jsonOf(input, chosen);
  if ('variable' in place) {
    const text = variables.trim() === '' ? '{}' : variables;
    const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
    return { query, variables: applyEdits(text, modify(text, [place.variable, ...place.path], given, options)) };
  }
  const edit = given === undefined ? removeValue(place) : replaceValue(place, literalOf(input, given));
  return { query: edit ? query.slice(0, edit.start) + edit.text + query.slice(edit.end) : query, variables };
}

function jsonOf({ type, list }: FormInput, chosen: readonly string[]): unknown {
  const values = chosen.map((value) => scalarOf(type, value));
  return list ? values : values[0];
}

function scalarOf(type: FormInput['type'], value: string): unknown {
  const { name } = getNamedType(type);
  if (name === 'Boolean') return value === 'true';
  const number = Number(value);
  return (name === 'Int' || name === 'Float') && value.trim() !== '' && Number.isFinite(number) ? number : value;
}

/** A value as GraphQL writes it. */
function literalOf({ type }: FormInput, value: unknown): string {
  const one = (each: unknown) => (isEnumType(getNamedType(type)) ? String(each) : JSON.stringify(each));
  return Array.isArray(value) ? `[${value.map(one).join(', ')}]` : one(value);
}
