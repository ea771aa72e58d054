import { attachToDocuments } from './attach-to-documents.ts';
import { backUpHeld } from './back-up-held.ts';
import { detachFromDocument } from './detach-from-document.ts';
import { eraseHeld } from './erase-held.ts';
import { holdAgainstTexts } from './hold-against-texts.ts';
import { importHeld } from './import-held.ts';
import type { CountyWork, OpenCounty } from './open-county.ts';
import { tellDocuments } from './tell-documents.ts';
import { tellHistory, tellRevision } from './tell-history.ts';
import { writeSeeds } from './write-seeds.ts';

/** All that commands can have done on a county's data while a hub holds it, by the names that its log has. */
const allWork = {
  backup: backUpHeld,
  'documents attach': attachToDocuments,
  'documents detach': detachFromDocument,
  'documents erase': eraseHeld,
  'documents list': tellDocuments,
  'documents verify': holdAgainstTexts,
  export: writeSeeds,
  history: tellHistory,
  import: importHeld,
  revision: tellRevision,
} as const;

type AllWork = typeof allWork;
export type WorkName = keyof AllWork;
export type WorkArgs<Name extends WorkName> = Parameters<AllWork[Name]>[1];
export type WorkResult<Name extends WorkName> = Awaited<ReturnType<AllWork[Name]>>;
export type WorkTold<Name extends WorkName> =
  AllWork[Name] extends CountyWork<OpenCounty, never, unknown, infer Told> ? Told : never;

/** The work of a name; `null` where there is none, as in what another version of the hub asks for. */
export function workNamed(name: string): CountyWork<OpenCounty, unknown, unknown, unknown> | null {
  return Object.hasOwn(allWork, name)
    ? (allWork[name as WorkName] as CountyWork<OpenCounty, unknown, unknown, unknown>)
    : null;
}
