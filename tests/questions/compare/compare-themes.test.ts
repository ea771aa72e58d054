import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A6, DIRECTIVE } from '#tests/support/fixture-ids.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await overSharedCounties({ wrap });
});
afterAll(() => hub.close());

function compareThemes(ids: readonly string[], themes: readonly string[] | null) {
  return hub.ask(
    `query ($ids: [ID!]!, $themes: [ID!]) { compareThemes(ids: $ids, themes: $themes) {
      columns { instrumentId status }
      rows { theme { id } verdict cells { instrumentId statedAs values { wording statedAs citations { lineStart } } } }
      counties { county { slug } status }
    } }`,
    { ids, themes },
  );
}

describe('Themes compared', () => {
  it('show what each says of a theme, side by side, with lines', async () => {
    const { data } = await compareThemes([A1, DIRECTIVE, A6], ['seamlessness']);
    const [row] = data.compareThemes.rows;
    expect(row.verdict).toBe('NOT_JUDGED');
    const lines = row.cells.map(({ values }: { values: { citations: { lineStart: number }[] }[] }) =>
      values.flatMap(({ citations }) => citations.map(({ lineStart }) => lineStart)),
    );
    expect(lines).toEqual([expect.arrayContaining([34]), expect.arrayContaining([52]), expect.arrayContaining([11])]);
  });

  it('say which speak of a theme and which do not', async () => {
    const { data } = await compareThemes([A2, DIRECTIVE], ['participation']);
    expect(data.compareThemes.rows).toMatchObject([
      {
        verdict: 'PARTLY_STATED',
        cells: [
          { statedAs: 'STATED' },
          { statedAs: 'NOT_STATED', values: [{ wording: null, citations: [{ lineStart: 1 }] }] },
        ],
      },
    ]);
  });

  it('say when none speaks of a theme', async () => {
    const { data } = await compareThemes([A1, A6], ['substance-misuse']);
    expect(data.compareThemes.rows).toMatchObject([{ verdict: 'NOT_STATED' }]);
  });

  it('count a statement on a narrower theme under the broader one', async () => {
    const { data } = await compareThemes([A1, A6], ['seamlessness', 'coordination']);
    const [narrow, broad] = data.compareThemes.rows.map(({ cells }: { cells: { values: { wording: string }[] }[] }) =>
      cells.flatMap(({ values }) => values.map(({ wording }) => wording)),
    );
    expect(broad).toEqual(expect.arrayContaining(narrow));
    expect(broad.length).toBeGreaterThan(narrow.length);
  });

  it('are all themes of the codebook when none is named', async () => {
    const { data } = await compareThemes([A1, A6], null);
    const { data: codebook } = await hub.ask('{ themes { id } }');
    expect(data.compareThemes.rows.map(({ theme }: { theme: unknown }) => theme)).toEqual(codebook.themes);
  });

  it('are incomplete while a county is silent', async () => {
    silent.add('dalarna');
    const { data, errors } = await compareThemes([A1, DIRECTIVE], ['seamlessness']);
    silent.delete('dalarna');
    expect(data.compareThemes).toMatchObject({
      columns: [{ status: 'FOUND' }, { status: 'COUNTY_SILENT' }],
      rows: [{ verdict: 'INCOMPLETE' }],
    });
    expect(errors).toMatchObject([{ extensions: { county: 'dalarna' } }]);
  });

  it('must be in the codebook', async () => {
    const { data, errors } = await compareThemes([A1, A6], ['weather']);
    expect(data.compareThemes).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^themes: no theme "weather".*expected some of collaboration, /),
        extensions: { code: 'BAD_USER_INPUT', argument: 'themes' },
      },
    ]);
  });
});
