import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '#tests/support/project-files.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { answerAgain } from './answer-again.ts';
import { storedAnswers } from './stored-answers.ts';

const FILES = ['schema/examples/00-first-query.json', 'README.md'];

describe('Examples that are answered again', () => {
  let hub: TestHub;
  let folder: string;
  const first = () => storedAnswers(folder).filter(({ place }) => /00-first|README/.test(place));
  const read = (root: string) => FILES.map((file) => readFileSync(join(root, file), 'utf8'));

  beforeAll(async () => {
    hub = await sharedHub();
    folder = mkdtempSync(join(tmpdir(), 'examples-'));
    for (const file of FILES) cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const again = async (write: boolean) => {
    const reported: string[] = [];
    const different = await answerAgain(hub, first(), { write, tell: (text) => reported.push(text) });
    return { different, reported };
  };

  it('are left alone where the hub answers what is stored', async () => {
    expect(await again(true)).toEqual({ different: 0, reported: [] });
    expect(read(folder)).toEqual(read(ROOT));
  });

  it('are told of, place by place, where it answers something else', async () => {
    for (const [index, text] of read(folder).entries())
      writeFileSync(join(folder, FILES[index] ?? ''), text.replace('PARTLY_STATED', 'SAME'));
    const line = '    ~ data.compare.rows[0].verdict: "SAME" → "PARTLY_STATED"';
    expect(await again(false)).toEqual({
      different: 2,
      reported: [`schema/examples/00-first-query.json\n${line}`, expect.stringMatching(/^README\.md:\d+\n {4}~ data/)],
    });
    expect(read(folder).join()).not.toContain('PARTLY_STATED');
  });

  it('are told of as well, and stored as they were laid out, where that is asked for', async () => {
    expect((await again(true)).different).toBe(2);
    expect(read(folder)).toEqual(read(ROOT));
  });
});
