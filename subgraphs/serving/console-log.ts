import type { Settings } from '#schema/settings/settings.ts';
import type { Log } from '#schema/shared/log.ts';
import { logText } from './log-text.ts';

/** Writes the log of a process: what nobody foresaw to standard error, everything else to standard output. */
export function consoleLog(format: Settings['logFormat']): Log {
  const written = format === 'json' ? logJson : logText;
  return (event, fields) => {
    const line = written(event, fields);
    if (event === 'unexpected') console.error(line);
    else console.log(line);
  };
}

/** An event as one line of JSON: when it was reported, its name, and its fields beside them. */
function logJson(event: string, fields: object): string {
  return JSON.stringify({ time: new Date().toISOString(), event, ...fields });
}
