import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { STOCK_WORDS } from '../browser/stock/stock-words.ts';

/** GraphiQL’s own files that say something. */
const SAYING = /[\\/](?:graphiql|@graphiql[\\/](?:react|plugin-history))[\\/]dist[\\/].*\.js$/;

/** Colours that GraphiQL gives Monaco, as it writes them, and the site’s in their place; remarks are too dark in the dark. */
const COLOURS: Readonly<Record<string, string>> = {
  '#ff579419': '#80cad826',
  '#d6059019': '#0a546319',
  '#ff5794': '#80cad8',
  '#d60590': '#0a5463',
  '#212a3b': '#1d2326',
  '#908aff"': '#c9aaf3" }, { token: "comment", foreground: "#88d4a6"',
  '#6c69ce': '#643a98',
};

/**
 * Lets GraphiQL’s own texts be said in the language of the page, in the colours of the site. `unsaid` takes the texts
 * that were found nowhere, once the bundle is built.
 */
export function sayStockWords(unsaid: Set<string>): Plugin {
  return {
    name: 'say-stock-words',
    setup(build) {
      for (const english of Object.keys(STOCK_WORDS)) unsaid.add(english);
      build.onLoad({ filter: SAYING }, async ({ path }) => ({ contents: said(await readFile(path, 'utf8'), unsaid) }));
    },
  };
}

/** What stands in double quotes, and whether it is the name of a field. */
const QUOTED = /"((?:[^"\\\n]|\\.)*)"(:?)/g;

function said(source: string, unsaid: Set<string>): string {
  const coloured = Object.entries(COLOURS).reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), source);
  const quoted = coloured.replaceAll(QUOTED, (whole, english: string, colon: string) => {
    if (!(english in STOCK_WORDS)) return whole;
    unsaid.delete(english);
    return colon ? `[${callFor(english)}]:` : callFor(english);
  });
  return Object.keys(STOCK_WORDS).reduce((text, english) => {
    const after = inTemplates(text, english, `\${${callFor(english)}}`);
    if (after !== text) unsaid.delete(english);
    return after;
  }, quoted);
}

const callFor = (english: string) => `stockSay(${JSON.stringify(english)})`;

/** A text beside what a template puts in. */
function inTemplates(source: string, english: string, call: string): string {
  return source
    .replaceAll(`\`${english}\${`, `\`${call}\${`)
    .replaceAll(`}${english}\``, `}${call}\``)
    .replaceAll(`}${english}\${`, `}${call}\${`);
}
