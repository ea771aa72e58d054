/** Whether something covers, may cover because the wording does not settle it, or does not. */
export type Covers = 'COVERS' | 'MAY' | 'NO';

const ORDER: readonly Covers[] = ['NO', 'MAY', 'COVERS'];

/** What covers only where all of these do. */
export function all(...verdicts: readonly Covers[]): Covers {
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'COVERS';
}

/** What covers where one of these does. */
export function any(...verdicts: readonly Covers[]): Covers {
  return ORDER.findLast((verdict) => verdicts.includes(verdict)) ?? 'NO';
}
