/**
 * The id of a fact’s place on the page of what it is said of, for `#` in an address: `fakta-` with its aspect and its own
 * name, such as `fakta-validFrom-beslut`. It is the same whatever moment the fact’s id or key is of.
 */
export function factAnchor(id: string): string {
  const [, own = ''] = id.split('#');
  const [name = ''] = own.split('@');
  return `fakta-${name.replace('/', '-')}`;
}
