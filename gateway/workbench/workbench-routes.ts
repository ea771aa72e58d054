import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { told } from '#schema/shared/messages/told.ts';
import { WORKBENCH_MESSAGES } from '#schema/shared/messages/workbench-messages.ts';
import { parseJson } from '#schema/shared/parse-json.ts';
import type { WrittenDraft } from '#subgraphs/county/operations/draft-county.ts';
import { comparableInstruments, comparedAspect } from './compared.ts';
import type { ComparisonHub } from './comparison-hub.ts';
import { readBytes } from './read-bytes.ts';
import { toldReference } from './told-reference.ts';
import type { WorkbenchStore } from './workbench-store.ts';

/** What the page asks, by method and path; each answers with data, or throws a HubError. */
export type Routes = Readonly<Record<string, (request: IncomingMessage, search: URLSearchParams) => Promise<unknown>>>;

/** Where the routes are. */
export const API = '/api/';

/** Bytes of what a page sends of seeds: as many files as anybody edits at once. */
const EDITED_BYTES = limits.subgraphBodyBytes;

const edited = z.record(z.string(), z.unknown());
const checked = z.strictObject({ files: edited });
const saved = z.strictObject({
  files: z.array(z.strictObject({ file: z.string(), digest: z.string(), data: z.unknown() })),
});
const toDraft = z.strictObject({ paper: z.string(), slug: z.string().optional() });
const compared = z.strictObject({ ids: z.array(z.string()).max(limits.idsPerComparison), aspect: z.string() });

/** The routes of a workbench. */
export function workbenchRoutes(county: string, store: WorkbenchStore, hub: ComparisonHub): Routes {
  const reference = toldReference();
  const drafted = async (written: WrittenDraft) => {
    await hub.renew();
    return written;
  };
  return {
    'GET reference': async () => reference,
    'GET seeds': async () => ({ county, files: store.files() }),
    'GET paper': async (_, search) => ({
      lines: await store.linesOf(search.get('file') ?? '', Number(search.get('lines')) || undefined),
    }),
    'POST check': async (request) => store.check((await sent(request, checked)).files),
    async 'POST save'(request) {
      const { files } = await sent(request, saved);
      const done = await store.save(files);
      if ('saved' in done) await hub.renew();
      return done;
    },
    'GET papers': async () => ({ papers: store.papers() }),
    async 'POST papers'(request, search) {
      const bytes = await readBytes(request, limits.documentBytes);
      const slug = search.get('slug') || undefined;
      return drafted(await store.draftNew({ name: search.get('name') ?? '', bytes, slug }));
    },
    async 'POST draft'(request) {
      const { paper, slug } = await sent(request, toDraft);
      return drafted(await store.draft(paper, slug));
    },
    'GET comparison': async () => hub.state(),
    async 'POST comparison'() {
      hub.start();
      return hub.state();
    },
    'GET instruments': async () => ({ instruments: await comparableInstruments(hub) }),
    async 'POST compared'(request) {
      const { ids, aspect } = await sent(request, compared);
      return comparedAspect(hub, ids, aspect);
    },
  };
}

async function sent<Schema extends z.ZodType>(request: IncomingMessage, schema: Schema): Promise<z.output<Schema>> {
  const { data, error } = schema.safeParse(parseJson(String(await readBytes(request, EDITED_BYTES))));
  if (error) {
    const why = error.issues[0]?.message ?? '';
    throw new HubError('BAD_USER_INPUT', told(WORKBENCH_MESSAGES.notOurs, { why }));
  }
  return data;
}
