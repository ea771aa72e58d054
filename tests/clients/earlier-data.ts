import type { CountyData } from '#subgraphs/county/facts/county-data.ts';

/** What a county held before what it holds now: other words under the same ids, and one instrument fewer. */
export function earlierData(now: CountyData): CountyData {
  const data = structuredClone(now);
  for (const organisation of data.organisations) organisation.name = `Tidigare ${organisation.name}`;
  for (const { facts } of [...data.instruments, ...data.documents]) {
    for (const fact of facts) {
      if (fact.wording !== null) fact.wording = `tidigare ${fact.wording}`;
      if (fact.aspect === 'title' && fact.value) fact.value = { text: { sv: 'Tidigare titel', en: 'Earlier title' } };
      const [citation] = fact.citations;
      if (citation) citation.lineStart = Math.min(citation.lineStart + 1, citation.lineEnd);
    }
  }
  data.instruments.pop();
  return data;
}
