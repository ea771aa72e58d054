import type { Settings } from '#schema/settings/settings.ts';
import type { Log } from '#schema/shared/log.ts';
import { currentRequest, type RequestOrigin } from './current-request.ts';
import { logText } from './log-text.ts';

/**
 * Writes the log of a process: what nobody foresaw to standard error, everything else to standard output. What was met
 * while a request was answered has the id of the request.
 */
export function consoleLog(format: Settings['logFormat']): Log {
  const written = format === 'json' ? logJson : logText;
  return (event, fields) => {
    const line = written(event, fields, currentRequest());
    if (event === 'unexpected') console.error(line);
    else console.log(line);
  };
}

/** An event as one line of JSON: when it was reported, its name, the ids of request and trace, and its fields beside them. */
function logJson(event: string, fields: object, request?: RequestOrigin): string {
  const { id, trace } = request ?? {};
  return JSON.stringify({ time: new Date().toISOString(), event, request: id, trace: trace ?? undefined, ...fields });
}
