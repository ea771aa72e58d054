import Negotiator from 'negotiator';

/** How the bytes of an answer can be packed. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** What is given where a client takes one as gladly as another: the fewest bytes first. */
const PREFERRED: Encoding[] = ['br', 'gzip', 'identity'];

/** What the types of the package do not tell of: among what a client takes alike, the server chooses. */
interface Preferring {
  encoding(available: Encoding[], options: { preferred: Encoding[] }): string | undefined;
}

/**
 * How an answer is to be packed for a client that sent this `Accept-Encoding`, by RFC 9110, 12.5.3: as it is where the
 * header is missing or names nothing that is known here; `null` where the client refuses all that can be given.
 */
export function acceptedEncoding(header: string | null | undefined): Encoding | null {
  const client: Preferring = new Negotiator({ headers: { 'accept-encoding': header ?? '' } });
  return (client.encoding(PREFERRED, { preferred: PREFERRED }) as Encoding | undefined) ?? null;
}

/** Whether a client that sent this `Accept-Encoding` takes bytes that are not packed. */
export function acceptsPlain(header: string | null | undefined): boolean {
  return new Negotiator({ headers: { 'accept-encoding': header ?? '' } }).encoding(['identity']) !== undefined;
}
