/** How many rows go in one statement. */
const CHUNK = 500;

/** Inserts rows of any number, some at a time. */
export async function insertAll<Row>(rows: readonly Row[], insert: (chunk: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) await insert(rows.slice(start, start + CHUNK));
}
