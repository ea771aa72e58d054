import { randomUUID } from 'node:crypto';

/** The header of a subgraph’s answers that is another once it was started again, with other code or other data perhaps. */
export const PROCESS = 'hub-process';

/** What this process says there. */
export const PROCESS_MARK = randomUUID();
