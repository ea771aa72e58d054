import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToEnd } from '#tests/support/run-to-end.ts';

/** Relay's compiler for this machine. */
const COMPILER: string = createRequire(import.meta.url)('relay-compiler');

/** What a component of an application holds between the backticks of `graphql`, by the name of its file. */
export type RelaySources = ReadonlyMap<string, string>;

/** What became of sources: the artefacts by their names, or else what the compiler says. */
export interface Compiled {
  artefacts: ReadonlyMap<string, unknown>;
  said: string;
}

/** Compiles sources for a schema in a folder of their own, which is then taken away. */
export async function compileRelay(sdl: string, sources: RelaySources): Promise<Compiled> {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  try {
    const [from, to] = ['src', 'artefacts'].map((name) => join(folder, name)) as [string, string];
    for (const path of [from, to]) mkdirSync(path);
    writeFileSync(join(folder, 'schema.graphql'), sdl);
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(CONFIG));
    for (const [name, text] of sources)
      writeFileSync(join(from, `${name}.js`), `graphql\`${text.replaceAll('\\', '\\\\')}\`;\n`);
    const { code, out, err } = await runToEnd(COMPILER, ['--noWatchman', '--output', 'quiet-with-errors'], {
      folder,
      environment: {},
    });
    const load = createRequire(join(folder, 'artefacts.cjs'));
    const files = code === 0 ? readdirSync(to) : [];
    return {
      artefacts: new Map(files.map((file) => [file.replace(/\.graphql\.js$/, ''), load(join(to, file))])),
      said: code === 0 ? '' : plain(out + err),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const CONFIG = {
  src: './src',
  schema: './schema.graphql',
  artifactDirectory: './artefacts',
  language: 'javascript',
  eagerEsModules: false,
};

/** Text without the colours of a terminal. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape begins a colour
  return text.replace(/\u001b\[\d*m/g, '');
}
