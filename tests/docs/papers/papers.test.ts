import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { verifyCitations } from '#subgraphs/county/intake/seeds/verify-citations.ts';
import { PAPERS, papers, papersPresent, withheldNames } from '#tests/support/papers.ts';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { projectFiles, ROOT } from '#tests/support/project-files.ts';
import { Quotations } from './long-quotations.ts';

if (!papersPresent)
  console.log(`The papers are not in ${PAPERS}; citations were not checked (PAPERS_DIR names their folder).`);

const counties = PAPERS_COUNTIES.map((slug) => [slug, readSeeds(`${SEEDS}${slug}`, slug)] as const);

describe.runIf(papersPresent)('Against the papers themselves', () => {
  const quotations = new Quotations(
    papers.map(([, text]) => text),
    counties.flatMap(([, data]) => titlesOf(data)),
  );

  it.each(counties)('every citation and wording of %s holds', (_, data) => {
    expect(verifyCitations(data, PAPERS).misses).toEqual([]);
  });

  it.each(counties)('citations of %s that point two lines too far are found', (_, data) => {
    expect(verifyCitations(moved(data), PAPERS).misses).not.toEqual([]);
  });

  it('no file of the project repeats more than twelve consecutive words, titles aside', () => {
    const repeated = projectFiles().map((file) => [file, quotations.within(readFileSync(join(ROOT, file), 'utf8'))]);
    expect(repeated.filter(([, runs]) => runs?.length !== 0)).toEqual([]);
  });

  it('no file of the project names a person whom the papers give no leading or representing role', () => {
    expect(withheldNames.filter((name) => /^\p{Lu}\p{L}+ \p{Lu}/u.test(name))).toHaveLength(8);
    const naming = projectFiles().filter((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return withheldNames.some((name) => text.includes(name));
    });
    expect(naming).toEqual([]);
  });

  it.each(papers)('more consecutive words of %s would be found', (_, text) => {
    expect(quotations.within(text)).not.toEqual([]);
  });
});

/** The titles of instruments and documents, as named and as worded. */
function titlesOf(data: CountyData): string[] {
  return [...data.documents, ...data.instruments]
    .flatMap((subject) => subject.facts)
    .filter(({ aspect }) => ['title', 'alternativeTitles', 'documentTitle'].includes(aspect))
    .flatMap(({ wording, value }) => [wording ?? '', (value as { text?: { sv: string } } | null)?.text?.sv ?? '']);
}

/** The same data with every citation two lines further down. */
function moved(data: CountyData): CountyData {
  const move = <Subject extends CountyData['documents'][number] | CountyData['instruments'][number]>(
    subject: Subject,
  ): Subject => ({
    ...subject,
    facts: subject.facts.map((fact) => ({
      ...fact,
      citations: fact.citations.map((cited) => ({
        ...cited,
        lineStart: cited.lineStart + 2,
        lineEnd: cited.lineEnd + 2,
      })),
    })),
  });
  return { ...data, documents: data.documents.map(move), instruments: data.instruments.map(move) };
}
