import { refusedArgument } from '#schema/shared/errors.ts';
import { didYouMean } from '#schema/shared/nearest.ts';
import type { Parameter } from './parameter.ts';

/** What a client gave for a parameter. */
export type GivenValue = string | number | boolean | readonly (string | number | boolean)[];

/**
 * Reads the parameters of an address: what was given for each, in the order in which they are known. Lists are taken
 * repeated or with commas. Throws BAD_USER_INPUT for one that is not known, given twice, missing, or of another kind.
 */
export function readParameters(known: readonly Parameter[], search: URLSearchParams): Map<string, GivenValue> {
  const names = known.map(({ name }) => name);
  for (const name of search.keys()) {
    if (names.includes(name)) continue;
    throw refusedArgument(
      name,
      `no such parameter of this report;${didYouMean(name, names)} expected some of ${names.join(', ')}`,
    );
  }
  return new Map(
    known.flatMap((parameter): [string, GivenValue][] => {
      const given = search.getAll(parameter.name);
      if (given.length === 0) {
        if (parameter.required) throw refusedArgument(parameter.name, 'missing; this report cannot be made without it');
        return [];
      }
      return [[parameter.name, readOne(parameter, given)]];
    }),
  );
}

function readOne(parameter: Parameter, given: readonly string[]): GivenValue {
  if (parameter.list) {
    const items = given.flatMap((value) => value.split(',')).map((value) => value.trim());
    return items.filter((item) => item !== '').map((item) => readValue(parameter, item));
  }
  if (given.length > 1) throw refusedArgument(parameter.name, `given ${given.length} times; expected once`);
  return readValue(parameter, given[0] as string);
}

function readValue({ name, type, values }: Parameter, text: string): string | number | boolean {
  if (values && !values.includes(text))
    throw refusedArgument(
      name,
      `"${text}" is none of its words;${didYouMean(text, values)} expected ${values.join(', ')}`,
    );
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw refusedArgument(name, `"${text}" is neither true nor false`);
    return text === 'true';
  }
  if (type === 'integer') {
    if (!/^-?\d{1,15}$/.test(text)) throw refusedArgument(name, `"${text}" is no whole number`);
    return Number(text);
  }
  return text;
}
