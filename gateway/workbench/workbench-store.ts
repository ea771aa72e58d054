import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { HubError } from '#schema/shared/errors.ts';
import { writeWhole } from '#schema/shared/write-to.ts';
import { draftCounty, type WrittenDraft } from '#subgraphs/county/operations/draft-county.ts';
import { type CheckedEdits, checkEdited, type Edits } from '#subgraphs/county/workbench/check-edited.ts';
import { type EditedData, editedTexts } from '#subgraphs/county/workbench/edited-files.ts';
import { type HeldFile, heldFiles } from '#subgraphs/county/workbench/held-files.ts';
import { type SavedEdits, saveEdited } from '#subgraphs/county/workbench/save-edited.ts';
import { seedPapers } from '#subgraphs/county/workbench/seed-papers.ts';

/** The seeds that a workbench is about, and the papers that they are of. */
export interface StoreOptions {
  county: string;
  /** The folder of seeds. */
  folder: string;
  /** How it is named where it is spoken of. */
  shownAs: string;
  /** The folder of papers. */
  papers: string;
}

/** What a workbench keeps its edits in: files, and nothing beside them. */
export interface WorkbenchStore {
  /** The seed files as they are now; none in a folder that is still to begin. */
  files(): HeldFile[];
  /** The lines of a paper by its file's name. */
  linesOf(sourceFile: string, lineCount?: number): Promise<readonly string[] | null>;
  check(edited: EditedData): Promise<CheckedEdits>;
  /** The seeds with edits, or as they are. */
  edits(edited?: EditedData): Edits;
  save(edited: readonly HeldFile[]): Promise<SavedEdits>;
  /** The names of papers that can be read. */
  papers(): string[];
  /** Takes a paper into the folder. Throws INVALID_SETTING where another is there by its name. */
  addPaper(name: string, bytes: Uint8Array): Promise<string>;
  draft(paper: string, slug?: string): Promise<WrittenDraft>;
}

/** How the names of papers end that are read; what a file is its content says. */
const READ = ['.txt', '.md', '.docx', '.pdf'];

/** A store in a folder of seeds and a folder of papers, which is made where it is not there. */
export function workbenchStore({ county, folder, shownAs, papers }: StoreOptions): WorkbenchStore {
  mkdirSync(papers, { recursive: true });
  const read = seedPapers(papers);
  const files = () => (isBegun(folder) ? heldFiles(folder, shownAs) : []);
  const edits = (edited: EditedData = {}): Edits => ({
    ...{ county, folder, shownAs },
    data: { ...Object.fromEntries(files().map(({ file, data }) => [file, data])), ...edited },
    texts: editedTexts(folder, shownAs, edited),
  });
  return {
    ...{ files, edits, linesOf: read.linesOf },
    check: (edited) => checkEdited(edits(edited), read),
    save: (edited) => saveEdited(folder, shownAs, edited),
    papers: () =>
      readdirSync(papers, { withFileTypes: true })
        .filter((entry) => entry.isFile() && isPaper(entry.name))
        .map(({ name }) => name)
        .sort(),
    async addPaper(asked, bytes) {
      const name = basename(asked);
      const path = join(papers, name);
      if (!isPaper(name))
        throw new HubError('INVALID_SETTING', `no paper by its name; expected one that ends with ${READ.join(', ')}`);
      if (!existsSync(path)) await writeWhole(path, (aside) => writeFile(aside, bytes));
      else if (!readFileSync(path).equals(bytes))
        throw new HubError('INVALID_SETTING', `another paper is called ${name}; expected a name of its own`);
      return name;
    },
    async draft(paper, slug) {
      if (!isPaper(paper) || paper !== basename(paper) || !existsSync(join(papers, paper)))
        throw new HubError('NOT_FOUND', `no such paper; expected one of ${papers}`);
      return draftCounty(county, join(papers, paper), { to: folder, slug });
    },
  };
}

function isPaper(name: string): boolean {
  return !name.startsWith('.') && READ.includes(extname(name).toLowerCase());
}

function isBegun(folder: string): boolean {
  return ['yaml', 'json'].some((ending) => existsSync(join(folder, `county.${ending}`)));
}
