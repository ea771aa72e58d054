/** Values that are kept once, each in its place; equal values have the same place. */
export class Interner<Value> {
  readonly values: Value[] = [];
  readonly #places = new Map<string, number>();
  readonly #identity: (value: Value) => unknown;

  /** `identity` gives what makes values equal, as plain data. */
  constructor(identity: (value: Value) => unknown) {
    this.#identity = identity;
  }

  /** The place of a value; a new one where no equal value has come before. */
  place(value: Value): number {
    const key = JSON.stringify(this.#identity(value));
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
