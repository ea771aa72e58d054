/** Something that a county's team must mend. */
export interface Finding {
  /** What was asked, in short. */
  asked: string;
  /** What came. */
  came: string;
  /** What the contract has there. */
  expected: string;
}

/** Where a check tells what it found. */
export interface Told {
  wrong(finding: Finding): void;
  /** Something that a county may leave out, and does. */
  leftOut(what: string): void;
}

/** A value as it is told in a finding: as JSON, cut where it is long. */
export function inFinding(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
