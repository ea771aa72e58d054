import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { limits } from '#schema/shared/limits.ts';
import { holdPart } from '#subgraphs/county/rules/wordings/hold-part.ts';
import type { Lines } from '../paper/sentence.ts';
import type { Proposal } from './proposal.ts';

/** Whether a seed can hold a proposal: its value has its form and is something that its wording can mean; no contact data. */
export function sound({ aspect, value, wording, reasoning }: Proposal): boolean {
  const { schema, held, ordered } = valueTypeOf(aspect);
  const { data } = schema.safeParse(value);
  if (!data || wording === '' || personalDataIn(JSON.stringify([value, wording])) !== null) return false;
  if (aspect === 'title' && wording.length > limits.seedTitle) return false;
  const parts = held?.(data as never) ?? [];
  if (parts.some((part) => holdPart(part, part.wording ?? wording, reasoning !== undefined).length > 0)) return false;
  return (ordered?.(data as never) ?? []).every(
    ({ first, last }) => typeof first !== 'number' || typeof last !== 'number' || first <= last,
  );
}

/** What several places say alike is one proposal, with the words of the first; in the order of the paper. */
export function merged(proposals: readonly Proposal[]): Proposal[] {
  const all = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const own = JSON.stringify([proposal.aspect, keyOf(proposal)]);
    const key = all.has(own) ? own : (toldBefore(proposal, all) ?? own);
    const before = all.get(key);
    all.set(key, before ? { ...before, lines: distinctLines([...before.lines, ...proposal.lines]) } : proposal);
  }
  return [...all.values()].toSorted((one, other) => (one.lines[0]?.[0] ?? 0) - (other.lines[0]?.[0] ?? 0));
}

/** The decision that a running sentence tells of again. */
function toldBefore({ aspect, value, why }: Proposal, all: ReadonlyMap<string, Proposal>): string | undefined {
  if (aspect !== 'decisions' || why !== 'decision/told' || value.date !== undefined) return undefined;
  const isSame = (other: Proposal) =>
    other.aspect === aspect && other.value.action === value.action && other.value.status === value.status;
  return [...all].find(([, other]) => isSame(other))?.[0];
}

/** What makes a proposal the same as another: its value, and of what is said in words the words too. */
function keyOf({ aspect, value, wording }: Proposal): unknown {
  if (aspect === 'targetGroups') return value.age;
  if (value.type === 'COMMISSIONS' || value.type === 'MERGES') return value.type;
  return ['statements', 'followUps', 'financing', 'decisions', 'relations', 'qualityIssues', 'budgetLines'].includes(
    aspect,
  )
    ? [value, wording]
    : value;
}

function distinctLines(lines: readonly Lines[]): Lines[] {
  return [...new Map(lines.map((part) => [part.join('-'), part])).values()];
}
