import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { filesAtPlaces } from '#schema/shared/digest-project.ts';
import { keepFolder } from '#schema/shared/keep-folder.ts';
import { INDEX } from './built-code.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The sources that are loaded by their address: the command line, what threads run, and what is found in folders. */
const LOADED_BY_ADDRESS =
  /^hub\.ts$|^gateway\/reports\/tables\/[^/]+\.ts$|\/(?:worker|compose-thread|reader-thread|county|merge|part|resolve|view)\.ts$/;

/** Together they import all that a start loads. */
const TRIED = ['gateway/start-all.ts', 'subgraphs/county/create-county.ts'];

/** Packages that read files of their own by where they are, and one in a form that cannot be taken apart. */
const LEFT_WHERE_THEY_ARE = [
  '@electric-sql/*',
  '@graphql-hive/router-query-planner',
  'esbuild',
  'jsonc-parser',
  'oxigraph',
  'pdfjs-dist',
];

/** Milliseconds for which code of other sources is kept: a hub that runs may still load some of it. */
const OLD = 86_400_000;

/**
 * Builds the hub's code and its packages into a few files, and keeps them in a folder. What packages say of themselves is read as
 * Node reads it, so that the same files of them run. Throws what is wrong where it cannot be built, or what was built cannot be loaded.
 */
export async function buildCode(folder: string): Promise<void> {
  const sources = ['hub.ts', ...filesAtPlaces(ROOT, ['schema/', 'subgraphs/', 'gateway/'])];
  const entryPoints = [...sources.filter((file) => LOADED_BY_ADDRESS.test(file)), ...TRIED];
  await keepFolder(
    folder,
    async (made) => {
      await build({
        entryPoints,
        outdir: made,
        outbase: ROOT,
        absWorkingDir: ROOT,
        outExtension: { '.js': '.mjs' },
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        mainFields: ['main'],
        conditions: [],
        external: LEFT_WHERE_THEY_ARE,
        // Packages that are not modules of ECMAScript ask for those of Node by this.
        banner: { js: "import{createRequire as toRequire}from'node:module';const require=toRequire(import.meta.url);" },
        minify: true,
        // The mapper names tables after classes, and stacks name functions.
        keepNames: true,
        legalComments: 'none',
        logLevel: 'silent',
        plugins: [whereTheyWere],
      });
      const builtOf = (file: string) => file.replace(/\.ts$/, '.mjs');
      for (const file of TRIED) await import(pathToFileURL(join(made, builtOf(file))).href);
      const index = entryPoints.map((file) => [file, builtOf(file)]);
      await writeFile(join(made, INDEX), JSON.stringify(Object.fromEntries(index)));
    },
    OLD,
  );
}

/** Sources find the files beside them where these are. */
const whereTheyWere: Plugin = {
  name: 'where-they-were',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }));
  },
};
