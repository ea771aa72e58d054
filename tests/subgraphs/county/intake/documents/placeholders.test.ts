import { describe, expect, it } from 'vitest';
import { withPlaceholders } from '#subgraphs/county/intake/documents/reading/placeholders.ts';

const placesIn = (...lines: string[]) =>
  withPlaceholders({ lines, notes: [] }).notes.map(({ kind, line, count }) => `${kind} ${line} × ${count}`);

describe('Nobody has filled in', () => {
  it.each([
    'Avtalet gäller från [ange datum].',
    '[Fyll i diarienummer]',
    '[SKRIV NAMN HÄR]',
    '[välj region]',
    'between [insert party] and others',
    '[Click and enter a title]',
    'Klicka eller tryck här för att ange text.',
    'Klicka här för att ange text.',
    'Välj ett objekt.',
    'Click or tap here to enter text.',
    'Choose an item.',
    'Beslutad 20XX-XX-XX',
    'Beslutad 2024-XX-XX',
  ])('“%s”', (line) => {
    expect(placesIn('Först', line)).toEqual(['PLACEHOLDER 2 × 1']);
  });

  it('every place on a line, which is counted with what else is known of it', () => {
    const known = { kind: 'PLACEHOLDER', page: null, line: 1, count: 1 } as const;
    const { lines, notes } = withPlaceholders({ lines: ['[ange a] och [ange b]'], notes: [known] });
    expect({ lines, notes }).toEqual({ lines: ['[ange a] och [ange b]'], notes: [{ ...known, count: 3 }] });
  });
});

describe('Filled in is', () => {
  it.each([
    '[angelägna frågor]',
    '[skriven av hand]',
    '[enterprise]',
    'Se [välj region](https://region.example)',
    '[Ange]: https://region.example',
    '[namn] och [telefonnummer]',
    'Parterna väljer ett objekt.',
    'Tabell XX följer',
    'klicka här för att läsa mer',
    'Version XX-XX',
  ])('“%s”', (line) => {
    expect(placesIn(line)).toEqual([]);
  });
});
