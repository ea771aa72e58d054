import type { Text } from '#schema/values/text.ts';
import { coded, column, named } from '../declaration/column.ts';
import { enumerated } from '../declaration/enumerated-columns.ts';
import { table } from '../declaration/report-table.ts';
import { type CodebookEntry, codebookRows, ENTRY_KINDS } from '../sources/codebook-rows.ts';

const nameOf: (code: string, row: CodebookEntry) => Text | undefined = (_, { within }) => within?.name;

const APPLIES_TO = [
  ['agreements', 'Gäller överenskommelser · Applies to agreements'],
  ['directives', 'Gäller uppdragsdirektiv · Applies to assignment directives'],
  ['others', 'Gäller andra instrument · Applies to other instruments'],
  ['documents', 'Gäller dokument · Applies to documents'],
] as const;

/** What can be said, and what codes mean. */
export default table<CodebookEntry>({
  title: 'Kodboken · The codebook',
  description:
    'En rad per aspekt, tema, grupp, uppräkning och värde: koden, vad den kallas och vad den betyder · One row for each aspect, theme, group, enumeration and value: the code, what it is called and what it means',
  source: codebookRows,
  columns: [
    named<CodebookEntry>(
      'entry_kind',
      'Slag av post · Kind of entry',
      'Vad koden står för · What the code stands for',
      ({ is }) => is,
      (code) => ENTRY_KINDS[code as CodebookEntry['is']],
    ),
    named<CodebookEntry>(
      'entry',
      'Post · Entry',
      'Koden, unik bland poster av samma slag; ett värdes inom sin uppräkning · The code, unique among entries of one kind; that of a value within its enumeration',
      ({ code }) => code,
      (_, { name }) => name,
    ),
    column(
      'definition',
      'text',
      'Definition · Definition',
      'För aspekter och teman · Of aspects and themes',
      ({ definition }, language) => definition?.[language],
    ),
    named<CodebookEntry>(
      'within',
      'Hör till · Within',
      'Aspektens grupp, temats överordnade tema, värdets uppräkning · The group of an aspect, the broader theme of a theme, the enumeration of a value',
      ({ within }) => within?.code,
      nameOf,
    ),
    column(
      'since_version',
      'text',
      'Sedan version · Since version',
      'Den version av kodboken som posten kom med; för aspekter och teman · The version of the codebook that the entry came with; of aspects and themes',
      ({ since }) => since,
    ),
    coded('about', 'SubjectType', 'Vad aspekten gäller · What the aspect is of', ({ of }: CodebookEntry) => of),
    enumerated('value_type', 'ValueType', 'Värdets typ · Type of value', ({ valueType }: CodebookEntry) => valueType),
    enumerated(
      'comparison_basis',
      'ComparisonBasis',
      'Vad en jämförelse ser till · What a comparison looks at',
      ({ basis }: CodebookEntry) => basis,
    ),
    ...APPLIES_TO.map(([type, title]) =>
      column<CodebookEntry>(
        `applies_to_${type}`,
        'boolean',
        title,
        'Tomt för det som inte är aspekter · Empty for what is no aspect',
        ({ appliesTo }) => appliesTo?.[type],
      ),
    ),
    column(
      'codebook_version',
      'text',
      'Kodbokens version · Version of the codebook',
      'Den som tabellen visar · The one that the table shows',
      ({ version }) => version,
    ),
  ],
});
