import type { Random } from '#tests/support/made/random.ts';
import type { Corpus, Mutation } from './mutation.ts';

/** What means something to a reader, put in where it does not belong. */
const TOKENS = [
  ...[
    '&a ',
    '*a',
    '!!binary ',
    '!x ',
    '%YAML 1.1\n---\n',
    '\n---\n',
    '\n...\n',
    '? ',
    '- ',
    '<<: ',
    '\t',
    '"',
    "'",
    '|',
    '>',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ': ',
    '#',
    '\0',
    '\ufeff',
    '\r\n',
    '\r',
    '\u2028',
    '\\u0000',
    '\\',
    '//',
    '/*',
    '-',
    '1e999',
  ],
  ...['['.repeat(50_000), '{"a":'.repeat(20_000), '- '.repeat(30_000), '\n'.repeat(500), ' '.repeat(2_000)],
];

type Change = (bytes: Buffer, random: Random) => Buffer;

const CHANGES: Readonly<Record<string, Change>> = {
  'a byte changed': (bytes, random) => {
    const changed = Buffer.from(bytes);
    changed[random.below(bytes.length)] = random.below(256);
    return changed;
  },
  'bytes taken out': (bytes, random) => spliced(bytes, random, Buffer.alloc(0), 1 + random.below(40)),
  'bytes put in': (bytes, random) =>
    spliced(bytes, random, Buffer.from(Array.from({ length: 1 + random.below(4) }, () => random.below(256))), 0),
  'a sign put in': (bytes, random) => spliced(bytes, random, Buffer.from(random.of(TOKENS)), 0),
  'the end cut off': (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'a part repeated': (bytes, random) => {
    const start = random.below(bytes.length);
    return spliced(bytes, random, bytes.subarray(start, start + 1 + random.below(400)), 0);
  },
  'the ends of lines changed': (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n')),
  'a line repeated': (bytes, random) => {
    const lines = bytes.toString().split('\n');
    const line = random.below(lines.length);
    lines.splice(line, 0, lines[line] ?? '');
    return Buffer.from(lines.join('\n'));
  },
  'lines in another order': (bytes, random) => {
    const lines = bytes.toString().split('\n');
    const [line = ''] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, line);
    return Buffer.from(lines.join('\n'));
  },
};

/** Bytes of a file changed at random. */
export function byteMutation({ files }: Corpus, random: Random): Mutation {
  const [file, { text, value }] = random.of([...files]);
  const inJson = random.below(3) === 0;
  const [what, change] = random.of(Object.entries(CHANGES));
  let content = Buffer.from(inJson ? JSON.stringify(value, null, 2) : text);
  for (let times = random.of([1, 1, 1, 5]); times > 0 && content.length > 0; times--)
    content = Buffer.from(change(content, random));
  return { what, file: inJson ? file.replace('.yaml', '.json') : file, content };
}

function spliced(bytes: Buffer, random: Random, put: Buffer, taken: number): Buffer {
  const at = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + taken)]);
}
