/** Keeps a process that answers from being ended by a failure that nobody waits for: it is told and nothing else. */
export function surviveUnhandled(report: (error: unknown) => void): void {
  process.on('unhandledRejection', report);
}
