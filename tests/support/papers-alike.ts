import { SEEDS } from '#subgraphs/county/create-county.ts';
import { wordingsOf } from '#subgraphs/county/intake/documents/texts/wordings-of.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { type Random, randomFrom } from './made/random.ts';
import { PAPERS_COUNTIES } from './papers-counties.ts';

/** A made-up paper in place of one of the five: as many lines, every wording where it is cited, invented persons in every place. */
export interface PaperAlike {
  county: string;
  document: string;
  lines: readonly string[];
}

/** Made-up papers, with all that must not come out of them, and what may. */
export interface PapersAlike {
  papers: readonly PaperAlike[];
  /** Last names, which nothing else is called, of people who are withheld. */
  withheld: readonly string[];
  contact: readonly string[];
  /** Names of people whose leading role a paper states. */
  kept: readonly string[];
}

const FIRST = ['Kim', 'Robin', 'Xanti', 'Zeta', 'Ulla-Britt', 'Åsa', 'Quim', 'Anna Karin', 'Eli', 'Øystein'];
const BEGINNINGS = ['Exempel', 'Påhitt', 'Prövar', 'Mönster', 'Uppdikt', 'Fabul', 'Övnings', 'Skuggs'];
const ENDS = ['fors', 'quist', 'elius', 'näs', 'ander', 'blomma', 'tjärn', 'vide'];
const FILLER = [
  'Parterna samverkar i frågan.',
  'Arbetet går vidare som planerat.',
  'Var och en svarar för sin del.',
  '',
];

/** Ways in which people are named who are withheld; the number is nobody's. */
const PLACES: readonly ((name: string, contact: string, random: Random) => string)[] = [
  (name) => `Handläggare: ${name}`,
  (name, contact) => `Kontaktperson ${name}, ${contact}`,
  (name) => `Frågor besvaras av ${name}.`,
  (name, contact) => `| Vid frågor kontakta | ${name} | ${contact} |`,
  (name) => `Upprättad av ${name.toUpperCase()}`,
  (name) => `${name}, nämndsekreterare`,
  (name, contact) => `${contact}, ${name}`,
  (name) => `Projektgrupp: ${name}`,
  (name) => `Ansvarig tjänsteperson:\t${name}`,
  (name) => `Ordförandens sekreterare ${name}`,
];

/** The made-up papers of a seed of chance. */
export function papersAlike(seed: number, redacted: (lines: string[]) => string[]): PapersAlike {
  const random = randomFrom(seed);
  const made = { withheld: new Set<string>(), contact: new Set<string>(), kept: new Set<string>() };
  const someone = (whose: Set<string> | null) => {
    const last = `${random.of(BEGINNINGS)}${random.of(ENDS)}`;
    const name = `${random.of(FIRST)} ${last}`;
    // Who leads and who is withheld do not share a last name here; that they may is tested where names are found.
    if ([...made.withheld, ...made.kept].some((other) => other.endsWith(last))) return null;
    whose?.add(whose === made.withheld ? last : name);
    return name;
  };
  const contact = () => {
    const number = random.of([
      `070-174 06 ${random.below(90) + 10}`,
      `x${random.below(999)}.y@region.example`,
      `08-465 004 ${random.below(90) + 10}`,
    ]);
    made.contact.add(number);
    return number;
  };
  const papers = PAPERS_COUNTIES.flatMap((county) => {
    const source = readSeeds(`${SEEDS}${county}`, county);
    const facts = [...source.documents, ...source.instruments].flatMap((subject) => subject.facts);
    return source.documents.flatMap(({ slug, lineCount, sourceFile }): PaperAlike[] => {
      if (!sourceFile || !lineCount) return [];
      const said: string[][] = Array.from({ length: lineCount }, () => []);
      const own = facts.flatMap((fact) =>
        fact.citations.filter(({ document }) => document === slug).map((cited) => ({ fact, cited })),
      );
      for (const { fact, cited } of own) {
        said[cited.lineStart - 1]?.push(...wordingsOf(fact));
        const { name, nameWithheld } = (fact.value ?? {}) as { name?: string | null; nameWithheld?: boolean };
        if (name) said[cited.lineStart - 1]?.push(name);
        if (nameWithheld && cited.lineEnd - cited.lineStart < 6) {
          const who = someone(made.withheld);
          if (who) said[cited.lineEnd - 1]?.push(who);
        }
      }
      const free = said.flatMap((line, index) => (line.length === 0 && index > 4 ? [index] : []));
      for (const index of free.filter((at, place) => place % 3 === 0 && at < lineCount - 6)) {
        const leads = random.below(3) === 0;
        const who = someone(leads ? made.kept : made.withheld);
        if (who) said[index] = [leads ? `Ordförande: ${who}` : random.of(PLACES)(who, contact(), random)];
      }
      const lines = said.map((line) =>
        line.length === 0 ? random.of(FILLER) : [...new Set(line)].join('. ').replaceAll(':. ', ': '),
      );
      return [{ county, document: slug, lines: redacted(lines.map((line) => line || ' Text.')) }];
    });
  });
  return { papers, withheld: [...made.withheld], contact: [...made.contact], kept: [...made.kept] };
}
