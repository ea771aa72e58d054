/** An error as the log tells it, with where it came from. Nothing of it is for who asked. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
