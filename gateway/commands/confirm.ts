import { command } from '../command-line/command.ts';

/** Confirms what is left of a draft. */
export const confirm = command('confirm', {
  group: 'Data',
  summary: 'delete the marks of a draft, once somebody has held all that is left of it against the paper',
  description:
    'Deletes the line "unconfirmed: true" of every proposal in the file of an instrument, and in documents.yaml and organisations.yaml. Nothing else changes. Whoever runs it says that the proposals are right: correct or delete the others first. "hub check" then says what a draft left open.',
  examples: ['hub confirm dalarna samverkan-2024', 'hub confirm halland avtal --to halland-seeds'],
})
  .argument('<county>', 'the county')
  .argument('<instrument>', 'the slug of the instrument, as its file is named')
  .option('--to <folder>', 'folder of seeds (default: the county’s folder under seeds/)')
  .action(async (county: string, instrument: string, { to }: { to?: string }) => {
    const { confirmDrafts } = await import('#subgraphs/county/operations/confirm-drafts.ts');
    for (const { file, proposals } of await confirmDrafts(county, instrument, to))
      console.log(`${county}: ${proposals} proposals confirmed in ${file}`);
  });
