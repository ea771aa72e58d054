import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { HubError } from '#schema/shared/errors.ts';
import { told } from '#schema/shared/messages/told.ts';
import { WORKBENCH_MESSAGES } from '#schema/shared/messages/workbench-messages.ts';
import { writeWhole } from '#schema/shared/write-to.ts';
import { draftCounty, type WrittenDraft } from '#subgraphs/county/operations/draft-county.ts';
import { type CheckedEdits, checkEdited, type Edits } from '#subgraphs/county/workbench/check-edited.ts';
import { type EditedData, editedTexts } from '#subgraphs/county/workbench/edited-files.ts';
import { type HeldFile, heldFiles } from '#subgraphs/county/workbench/held-files.ts';
import { type EditedFile, type SavedEdits, saveEdited } from '#subgraphs/county/workbench/save-edited.ts';
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
  save(edited: readonly EditedFile[]): Promise<SavedEdits>;
  /** The names of papers that can be read. */
  papers(): string[];
  /** Drafts a paper of the folder. */
  draft(paper: string, slug?: string): Promise<WrittenDraft>;
  /** Takes a paper into the folder and drafts it, both or neither. Throws INVALID_SETTING where another is there by its name. */
  draftNew(paper: NewPaper): Promise<WrittenDraft>;
}

/** A paper that lies elsewhere: its name, by which path it came, and what it holds. */
export interface NewPaper {
  name: string;
  bytes: Buffer;
  slug: string | undefined;
}

/** How the names of papers end that are read; what a file is its content says. */
const READ = ['.txt', '.md', '.docx', '.pdf'];

/** A store in a folder of seeds and a folder of papers, which is made where it is not there. */
export function workbenchStore({ county, folder, shownAs, papers }: StoreOptions): WorkbenchStore {
  mkdirSync(papers, { recursive: true });
  const read = seedPapers(papers);
  const kept: NonNullable<Edits['kept']> = new Map();
  const files = () => (isBegun(folder) ? heldFiles(folder, shownAs, kept) : []);
  const edits = (edited: EditedData = {}): Edits => ({
    ...{ county, folder, shownAs, kept },
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
    draft: (paper, slug) => draftOf(paper, slug),
    async draftNew({ name: asked, bytes, slug }) {
      const name = asked.split(/[\\/]/).at(-1) ?? '';
      const path = join(papers, name);
      if (!isPaper(name))
        throw new HubError(
          'INVALID_SETTING',
          told(WORKBENCH_MESSAGES.noPaperName, { name: name.replace(/\p{Cc}/gu, ' '), endings: READ.join(', ') }),
        );
      const isThere = existsSync(path);
      if (isThere && !readFileSync(path).equals(bytes))
        throw new HubError('INVALID_SETTING', told(WORKBENCH_MESSAGES.otherPaper, { name }));
      if (!isThere) await writeWhole(path, (aside) => writeFile(aside, bytes));
      try {
        return await draftOf(name, slug);
      } catch (error) {
        if (!isThere) rmSync(path, { force: true });
        throw error;
      }
    },
  };

  async function draftOf(paper: string, slug: string | undefined): Promise<WrittenDraft> {
    if (!isPaper(paper) || paper !== basename(paper) || !existsSync(join(papers, paper)))
      throw new HubError('NOT_FOUND', told(WORKBENCH_MESSAGES.noPaper, { folder: papers }));
    return draftCounty(county, join(papers, paper), { to: folder, slug });
  }
}

function isPaper(name: string): boolean {
  return !/\p{Cc}/u.test(name) && !name.startsWith('.') && READ.includes(extname(name).toLowerCase());
}

function isBegun(folder: string): boolean {
  return ['yaml', 'json'].some((ending) => existsSync(join(folder, `county.${ending}`)));
}
