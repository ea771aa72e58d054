import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type BuildOptions, build, type Metafile, type Plugin, stop } from 'esbuild';
import type { Bundle } from './graphiql-bundle.ts';
import { sayStockWords } from './say-stock-words.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BROWSER = `${ROOT}gateway/graphiql/browser/`;

/** Monaco’s and GraphiQL’s workers, by the label that they are asked for by; they come with `@graphiql/react`. */
const WORKERS: Readonly<Record<string, string>> = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/** What GraphiQL loads by itself as soon as it runs. */
const EARLY = /monaco-graphql[\\/]esm[\\/](?:monaco-editor|lite)\.js$/;

/** Full strength (11) takes ten times as long for 8 % less; measured in docs/decisions. */
const STRENGTH = 9;

const toBrotli = promisify(brotliCompress);

/** Builds GraphiQL of its package and of what the hub adds. Throws what esbuild says where it cannot be built. */
export async function buildBundle(): Promise<Bundle> {
  const unsaid = new Set<string>();
  const { outputFiles, metafile } = await build(optionsWith([insteadOf(), sayStockWords(unsaid)]));
  await stop();
  const layout = { ...layoutOf(metafile), unsaid: [...unsaid] };
  const wanted = outputFiles.filter(({ path }) => !path.endsWith('.css') || basename(path) === layout.styles);
  const files = await Promise.all(
    wanted.map(async ({ path, contents }) => [basename(path), await packed(contents)] as const),
  );
  return { layout, files: new Map(files) };
}

function optionsWith(plugins: Plugin[]): BuildOptions & { write: false; metafile: true } {
  return {
    entryPoints: { graphiql: `${BROWSER}main.tsx`, ...WORKERS },
    inject: [`${BROWSER}stock/stock-say.ts`],
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file' },
    legalComments: 'none',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    outdir: 'graphiql',
    absWorkingDir: ROOT,
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins,
  };
}

/** Workers are found where the package that brings them is; the stock documentation is left out. */
function insteadOf(): Plugin {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('graphiql'));
  const workers = createRequire(resolve('@graphiql/react'));
  return {
    name: 'instead-of',
    setup(build) {
      build.onResolve({ filter: /\.worker\.js$/ }, ({ path, kind }) =>
        kind === 'entry-point' ? { path: workers.resolve(path) } : null,
      );
      build.onResolve({ filter: /^@graphiql\/plugin-doc-explorer$/ }, () => ({
        path: `${BROWSER}stock/no-stock-docs.ts`,
      }));
    },
  };
}

function layoutOf({ inputs, outputs }: Metafile) {
  const entries = Object.entries(outputs);
  const madeOf = (wanted: (entryPoint: string) => boolean) =>
    entries
      .filter(([path, { entryPoint }]) => path.endsWith('.js') && entryPoint && wanted(entryPoint))
      .map(([path]) => path);
  const [script = ''] = madeOf((entryPoint) => entryPoint.endsWith('main.tsx'));
  const early = new Set<string>();
  const todo = [script, ...madeOf((entryPoint) => EARLY.test(entryPoint))];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (early.has(path)) continue;
    early.add(path);
    for (const imported of outputs[path]?.imports ?? [])
      if (imported.kind === 'import-statement') todo.push(imported.path);
  }
  early.delete(script);
  return {
    script: basename(script),
    styles: basename(outputs[script]?.cssBundle ?? ''),
    workers: Object.fromEntries(
      Object.keys(WORKERS).map((label) => [
        label,
        basename(madeOf((entry) => entry.endsWith(`${label}.worker.js`))[0] ?? ''),
      ]),
    ),
    early: [...early].map((path) => basename(path)),
    sources: Object.keys(inputs).filter((path) => !path.includes('node_modules')),
  };
}

async function packed(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return new Uint8Array(
    await toBrotli(bytes, { params: { [BROTLI_PARAM_QUALITY]: STRENGTH, [BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  );
}
