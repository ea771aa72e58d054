import { HubError } from '#schema/shared/errors.ts';

/** Starts what runs for long; a refusal names what could not be started. */
export async function startOrRefuse(what: string, start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    throw error instanceof HubError
      ? new HubError(error.code, `${what} cannot start: ${error.message}`, error.details)
      : error;
  }
}
