import { type Compiled, compileRelay, type RelaySources } from './compile-relay.ts';

/** Of sources, those that Relay's compiler takes, compiled, and why it takes no other. */
export interface Takeable {
  artefacts: Compiled['artefacts'];
  /** What the compiler has against a source, by the name of its file. */
  refused: ReadonlyMap<string, string>;
}

/** One complaint of the compiler: what it says, and of which file. */
const COMPLAINT = /✖︎ (.+)\n(?:.*\n)*?\s+src\/(\w+)\.js:\d/g;

/** Compiles as many sources as the compiler takes: it makes none of all while one is wrong. */
export async function takeableByRelay(sdl: string, sources: RelaySources): Promise<Takeable> {
  const left = new Map(sources);
  const refused = new Map<string, string>();
  while (left.size > 0) {
    const { artefacts, said } = await compileRelay(sdl, left);
    if (said === '') return { artefacts, refused };
    const complaints = [...said.matchAll(COMPLAINT)].filter(([, , name = '']) => left.has(name));
    if (complaints.length === 0) throw new Error(`Relay’s compiler failed: ${said}`);
    for (const [, reason = '', name = ''] of complaints) {
      refused.set(name, withoutNames(reason));
      left.delete(name);
    }
  }
  return { artefacts: new Map(), refused };
}

/** A complaint without what differs from one source to the next. */
function withoutNames(reason: string): string {
  return reason.replaceAll(/`[^`]*`/g, (name) => (/^`(id|__typename)`$/.test(name) ? name : '…'));
}
