import { command } from '#gateway/command-line/command.ts';
import { jsonOption, writeJson } from '#gateway/command-line/in-json.ts';

/** Makes a county's folders. */
export const newCommand = command('new', {
  group: 'Data',
  summary: 'make the two folders of a county that holds nothing yet, with its region, municipalities and their codes',
  examples: ['hub county new 06', 'hub county new Jönköping'],
})
  .argument('<county>', 'its code of SCB, or its name')
  .addOption(jsonOption())
  .action(async (asked: string, { json }: { json: boolean }) => {
    const { newCounty } = await import('#subgraphs/county/operations/new-county.ts');
    const made = await newCounty(asked);
    if (json) {
      writeJson(made);
      return;
    }
    for (const file of made.files) console.log(`${made.slug}: ${file} written`);
    for (const line of nextSteps(made.slug)) console.log(line);
  });

function nextSteps(slug: string): string[] {
  return [
    'npm start runs it beside the others; it holds nothing yet. Next:',
    `  hub draft ${slug} <paper>   to have a paper read by rules, as a seed to be confirmed`,
    `  hub check ${slug}           to have its seeds checked`,
    '  npm run generate            to have the published schema tell of it, before it is committed',
  ];
}
