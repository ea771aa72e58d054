import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '#gateway/commands/index.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { runCommand } from '#tests/support/run-command.ts';
import { runHere } from '#tests/support/run-here.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The names of all commands, as the help lists them. */
async function commandNames(): Promise<string[]> {
  const { out } = await runHere(['--help']);
  const [, groups = ''] = out.split(/^Run:$/m);
  return [...groups.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? '').filter((name) => name !== 'help');
}

describe('The command line', () => {
  it('prints its help when nothing is asked of it', async () => {
    const { code, out } = await runCommand([]);
    expect(code).toBe(0);
    expect(out).toBe((await runCommand(['--help'])).out);
    expect(out).toContain('start [options]');
  });

  it('says for every command what it does, by example, and what its exit codes mean', async () => {
    const names = await commandNames();
    expect(names).toContain('start');
    for (const name of names) {
      const { code, out } = await runHere(['help', name]);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Usage: hub ${name}\\b`));
      expect(out).toMatch(new RegExp(`^Examples:\\n {2}.*hub ${name}\\b`, 'm'));
      expect(out).toMatch(/^Exit codes:\n {2}0 .+ · 1 .+ · 2 wrong usage( · .+)?$/m);
    }
  });

  it('says the same of every command within another, and no less of a wrong use of it', async () => {
    const within = commands.flatMap((one) => one.commands.map((own) => [one.name(), own.name()]));
    expect(within.length).toBeGreaterThan(1);
    for (const [outer = '', name = ''] of within) {
      const { code, out } = await runHere(['help', outer, name]);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Usage: hub ${outer} ${name}\\b`));
      expect(out).toMatch(new RegExp(`^Examples:\\n {2}.*hub ${outer} ${name}\\b`, 'm'));
      expect(out).toMatch(/^Exit codes:\n {2}0 .+ · 1 .+ · 2 wrong usage( · .+)?$/m);
      const wrong = await runHere([outer, name, '--prt']);
      expect(wrong.code).toBe(2);
      expect(wrong.err).toContain(`hub help ${outer} ${name} says what is expected.`);
    }
  });

  it('answers help of a command that there is not within another with the help of that other, and code 2', async () => {
    const { code, err } = await runHere(['help', 'documents', 'atach']);
    expect(code).toBe(2);
    expect(err).toMatch(/^Usage: hub documents \[options\] \[command\]$/m);
  });

  it('names the flag, the default and the variable of a setting', async () => {
    const { out } = await runHere(['help', 'start']);
    expect(out.replace(/\s+/g, ' ')).toContain(
      '--port <number> port to listen on; 0 takes a free one (default: 4000, env: PORT)',
    );
  });

  it.skipIf(process.platform === 'win32')('goes on quietly when nobody reads on', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" hub.ts | true; exit \${PIPESTATUS[0]}`],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('answers an unknown command with those there are, and code 2', async () => {
    const { code, err } = await runHere(['strt']);
    expect(code).toBe(2);
    expect(err).toContain("unknown command 'strt'\n(Did you mean start?)\nExpected one of");
  });

  it('answers an unknown option with a similar one, and code 2', async () => {
    const { code, err } = await runHere(['start', '--prt', '1']);
    expect(code).toBe(2);
    expect(err).toContain("unknown option '--prt'\n(Did you mean --port?)\nhub help start says what is expected.");
  });
});

describe('hub config', () => {
  it('shows what is in force, where it comes from, and no secret', async () => {
    writeFileSync(join(folder, 'hub.yaml'), 'host: 0.0.0.0\nport: 4001\n');
    const { code, out, err } = await runCommand(['config', '--port', '5000'], {
      folder,
      environment: {
        PORT: '4002',
        HUB_SECRET: 'a'.repeat(32),
        DATABASE_URL: 'postgresql://hub:open@sesame@db/agreements_{county}',
      },
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^port +5000 +--port$/m);
    expect(out).toMatch(/^host +0\.0\.0\.0 +hub\.yaml$/m);
    expect(out).toMatch(/^secret +\*{8} +HUB_SECRET$/m);
    expect(out).toMatch(/^databaseUrl +postgresql:\/\/hub:\*{8}@db\/agreements_\{county\} +DATABASE_URL$/m);
    expect(out).toMatch(/^databasePool +4 +default$/m);
    rmSync(join(folder, 'hub.yaml'));
  });

  it('refuses with everything that is wrong, whichever source it is in', async () => {
    const file = join(folder, 'other.yaml');
    writeFileSync(file, 'prot: 1\nhost: ""\nmigrate: never\n');
    const { code, out, err } = await runCommand(['config', '--port', '70000', '--config', file], {
      environment: { PORT: 'abc', HUB_SECRET: 'short', HUB_SUBGRAPHS: 'dalarna' },
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(`^${file}: prot is no setting; expected one of port, host, `),
      '--port="70000": expected a port number, 0–65535',
      'PORT="abc": expected a port number, 0–65535',
      `${file}: host="": expected an address, such as 127.0.0.1`,
      `${file}: migrate="never": expected start or request`,
      'HUB_SECRET: expected at least 32 characters',
      'HUB_SUBGRAPHS="dalarna": expected name=url,name=url with addresses such as http://127.0.0.1:4020',
    ]);
  });

  it('refuses a file that it cannot read', async () => {
    const { code, err } = await runCommand(['config', '--config', 'nowhere.yaml'], { folder });
    expect(code).toBe(1);
    expect(err).toMatch(/^nowhere\.yaml cannot be read as YAML: ENOENT: no such file or directory.*\n$/);
  });
});

describe('hub check', () => {
  it('says of every county what its seeds hold', async () => {
    const { code, out, err } = await runCommand(['check']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^dalarna: \d+ instruments, \d+ documents, \d+ facts$/m);
    expect(out.trimEnd().split('\n')).toHaveLength(3);
  });

  it('refuses a county that there is not', async () => {
    const { code, err } = await runCommand(['check', 'narnia']);
    expect(code).toBe(1);
    expect(err).toMatch(/^no county "narnia" under seeds\/; expected all or one of dalarna, .*\n$/);
  });
});
