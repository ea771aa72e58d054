import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { WithHub } from './write-artefacts.ts';

/** Starts a hub of a project for itself alone, on new databases that hold its seeds. Throws where it does not start. */
export function startedHub(root: string): WithHub {
  return async (use) => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    const { DATABASE_URL: _, ...environment } = process.env;
    // In a folder of its own no hub.yaml says otherwise.
    const hub = spawn(process.execPath, [join(root, 'hub.ts'), 'start'], {
      cwd: folder,
      env: { ...environment, HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(folder, 'data'), HUB_LOG_FORMAT: 'json' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(hub, 'close');
    try {
      for await (const line of createInterface({ input: hub.stdout })) {
        const { event, url } = JSON.parse(line) as { event: string; url?: string };
        if (event === 'pages.listening' && url) return await use(url);
      }
      throw new Error('the hub whose data is to be released did not start');
    } finally {
      hub.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
