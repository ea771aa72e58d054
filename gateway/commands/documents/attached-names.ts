import { Option } from 'commander';
import type { AttachedName } from '#subgraphs/county/operations/attach-documents.ts';

/** Why a name is withheld, or stays, as whoever attaches is told. */
const WHY: Readonly<Record<AttachedName['why'], string>> = {
  FACT: 'a fact withholds it',
  CONTACT: 'it stands beside contact data',
  LABEL: 'it stands beside words that say who sees to something',
  SIGNATURE: 'it stands alone, as where somebody signs',
  REGISTER: 'it is withheld wherever it stands',
  ASKED: 'you asked for it',
  LEADING: 'the paper states a leading role',
};

/** What whoever attaches a text is told of a name in it. Lines of it may be cut, as a name may go on over a line end. */
export function nameInWords(county: string, { document, line, written, why, kept }: AttachedName): string {
  const reason = kept && why !== 'LEADING' ? 'it is kept, by a fact or as asked' : WHY[why];
  return `${county}: ${document}: line ${line}: "${written.replace(/\s+/gu, ' ')}" ${kept ? 'stays' : 'is withheld'}: ${reason}`;
}

/** An option that may be given several times. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .argParser((value: string, before: string[]) => [...before, value])
    .default([], 'none');
}
