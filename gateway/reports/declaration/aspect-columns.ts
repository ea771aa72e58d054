import { codebook } from '#schema/codebook/codebook.ts';
import type { Text } from '#schema/values/text.ts';
import { named, type TableColumn } from './column.ts';

const GROUPS = new Map<string, Text>(codebook.groups.map(({ code, name }) => [code, name]));

/** The aspect that something stands under, and the group of that. */
export function aspectColumnsOf<Row>(of: (row: Row) => string | null | undefined): TableColumn<Row>[] {
  return [
    ...named<Row>(
      'aspect_group',
      'Grupp av aspekter · Group of aspects',
      'Den rubrik som aspekten hör till · The heading that the aspect belongs to',
      (row) => codebook.aspects.get(of(row) ?? '')?.group,
      (code) => GROUPS.get(code),
    ),
    ...named<Row>(
      'aspect',
      'Aspekt · Aspect',
      'Vad faktumet handlar om, enligt kodboken · What the fact tells of, in the codebook',
      of,
      (code) => codebook.aspects.get(code)?.name,
    ),
  ];
}
