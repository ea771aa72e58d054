import type { Check } from '../asking/contract-check.ts';
import { bulkChecks } from './bulk-checks.ts';
import { citationChecks } from './citation-checks.ts';
import { coverageChecks } from './coverage-checks.ts';
import { identityChecks } from './identity-checks.ts';
import { listChecks } from './list-checks.ts';
import { momentChecks } from './moment-checks.ts';
import { questionChecks } from './question-checks.ts';
import { refusalChecks } from './refusal-checks.ts';
import { type ContractOf, sdlChecks } from './sdl-checks.ts';
import { searchChecks } from './search-checks.ts';
import { selectionChecks } from './selection-checks.ts';
import { statusChecks } from './status-checks.ts';
import { storyChecks } from './story-checks.ts';
import { totalChecks } from './total-checks.ts';

/** All that is asked of a county by the contract, in the order in which it is run: what others rest on first. */
export function allChecks(contracts: readonly ContractOf[]): readonly Check[] {
  return [
    ...sdlChecks(contracts),
    ...questionChecks,
    ...listChecks,
    ...selectionChecks,
    ...bulkChecks,
    ...statusChecks,
    ...totalChecks,
    ...identityChecks,
    ...citationChecks,
    ...searchChecks,
    ...coverageChecks,
    ...storyChecks,
    ...momentChecks,
    ...refusalChecks,
  ];
}
