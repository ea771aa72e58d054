import { z } from 'zod';
import { type ExpectedExport, exportOf, type Folder, foldersIn, wrongFolder } from '#subgraphs/discovery/folders.ts';
import type { Part } from './question-part.ts';

/** Where the parts are: a folder for each question that a county answers, under the question's name. */
export const PARTS = new URL('../questions/', import.meta.url);

const PART: ExpectedExport<Part> = {
  file: 'part.ts',
  what: 'a part: a question and how a county answers it',
  is: isPart,
};

/** Every question that a county can answer, by its name. Throws, naming the folder, where one holds no part of that name. */
export async function findParts(roots: readonly URL[] = [PARTS]): Promise<ReadonlyMap<string, Part>> {
  return new Map(await Promise.all(roots.flatMap(foldersIn).map(foundPart)));
}

async function foundPart(folder: Folder): Promise<[string, Part]> {
  const part = await exportOf(folder, PART);
  const { name } = part.question;
  if (name !== folder.name)
    throw wrongFolder(folder, `answers the question "${name}"; expected one of the folder’s name`);
  return [name, part];
}

function isPart(found: unknown): found is Part {
  return shape.safeParse(found).success;
}

const shape = z.object({
  question: z.object({ name: z.string(), args: z.instanceof(z.ZodType), answer: z.instanceof(z.ZodType) }),
  answer: z.function(),
  count: z.function().optional(),
  facets: z.function().optional(),
});
