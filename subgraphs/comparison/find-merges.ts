import { type DocumentNode, Kind } from 'graphql';
import { type ExpectedExport, exportOf, type Folder, wrongFolder } from '../discovery/folders.ts';
import { questionFolders, questionSdl } from './question-folders.ts';

/** The resolvers of one question, by type and field. */
type Merge = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Checks an entity before any of its fields. */
const RESOLVE_REFERENCE = '__resolveReference';

const MERGE: ExpectedExport<Merge> = { file: 'merge.ts', what: 'resolvers, by type and field', is: isMerge };

/**
 * The resolvers of every question that is found. Throws, naming the folder, where one has no merge, or one that does not
 * resolve what the question's SDL declares.
 */
export async function findMerges(roots?: readonly URL[]): Promise<Merge> {
  const merges = await Promise.all(questionFolders(roots).map(foundMerge));
  const types = new Set(merges.flatMap((merge) => Object.keys(merge)));
  return Object.fromEntries([...types].map((type) => [type, Object.assign({}, ...merges.map((merge) => merge[type]))]));
}

async function foundMerge(folder: Folder): Promise<Merge> {
  const merge = await exportOf(folder, MERGE);
  const resolved = Object.entries(merge).flatMap(([type, fields]) =>
    Object.keys(fields).map((field) => `${type}.${field}`),
  );
  const declared = declaredFields(questionSdl(folder));
  const missing = [...declared].filter(([field, { awaited }]) => awaited && !resolved.includes(field));
  if (missing.length > 0)
    throw wrongFolder(folder, `merge.ts does not resolve ${missing.map(([field]) => field).join(', ')} of its SDL`);
  const beyond = resolved.filter((field) => !declared.has(field) && !field.endsWith(`.${RESOLVE_REFERENCE}`));
  if (beyond.length > 0)
    throw wrongFolder(folder, `merge.ts resolves ${beyond.join(', ')}, which its SDL does not have`);
  return merge;
}

/** The fields that a question's SDL declares, such as `Query.search`; whether nothing but a resolver can answer them. */
function declaredFields(sdl: DocumentNode): Map<string, { awaited: boolean }> {
  const types = sdl.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  return new Map(
    types.flatMap(({ name: { value: type }, fields = [] }) =>
      fields.map(({ name, directives = [] }) => [
        `${type}.${name.value}`,
        { awaited: type === 'Query' || directives.some((directive) => directive.name.value === 'requires') },
      ]),
    ),
  );
}

function isMerge(found: unknown): found is Merge {
  return isRecord(found) && Object.values(found).every(isRecord);
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null;
}
