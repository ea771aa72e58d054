/** Common words that end as the definite form of a neuter noun does, and are none. */
const NOT_DEFINITE = /(?:het|itet|ultet|budget|paket|planet|magnet|internet)$/;

const DEFINITE = /^(?<noun>.*[aeiouyåäöé].*)ets?$/;

/** What is left of a noun that lost an e before its ending: `exempl` of `exemplet`, `numr` of `numret`. */
const LOST_E = /(?:[bdfgkptsv][lr]|mr|[kpt]n)$/;

/**
 * A Swedish neuter noun without its definite ending, as it is written then: `krav` of `kravet`, `hem` of `hemmet`,
 * `exempel` of `exemplet`, `områd` of `området`. Any other word as it is.
 */
export function indefinite(word: string): string {
  const noun = NOT_DEFINITE.test(word) ? undefined : DEFINITE.exec(word)?.groups?.noun;
  return noun === undefined || noun.length < 2 ? word : withoutEnding(noun);
}

/** What an ending is taken off, as it is written alone: with its e again, and with a single m at its end. */
export function withoutEnding(noun: string): string {
  return LOST_E.test(noun) ? `${noun.slice(0, -1)}e${noun.slice(-1)}` : noun.replace(/mm$/, 'm');
}
