import { inShort, lacksOf } from '#schema/contract/lacks.ts';
import { parseSdl } from '#schema/contract/parse-sdl.ts';
import { limits } from '#schema/shared/limits.ts';

/** What a subgraph lacks of the contract, as it is told to who tends the hub: the first of it in short, the rest counted. */
export function toldLacks({ contract, running }: { contract: string; running?: string | undefined }): string[] {
  if (running === undefined || running === contract) return [];
  try {
    const floor = parseSdl(contract);
    const all = inShort(lacksOf(parseSdl(running), floor), floor);
    const more = all.length - limits.lacksTold;
    return more > 0 ? [...all.slice(0, limits.lacksTold), `${more} more`] : all;
  } catch {
    // It is no GraphQL, which is why it does not compose.
    return [];
  }
}
