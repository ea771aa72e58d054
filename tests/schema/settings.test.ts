import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesOf, foreignCounties, secretsOf } from '#schema/settings/foreign-counties.ts';
import { mask } from '#schema/settings/mask.ts';
import { readSettings } from '#schema/settings/read-settings.ts';

const SECRET = 'the same secret for all of them, kept in a file';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('Settings', () => {
  it('are taken from a flag before the environment, the file and the default', () => {
    const environment = { PORT: '2', HOST: 'b' };
    const { settings, from } = readSettings({
      flags: { port: '1' },
      environment,
      file: file('order.yaml', 'port: 3\nhost: c\ndataDir: d\n'),
    });
    expect(settings).toMatchObject({ port: 1, host: 'b', dataDir: 'd', migrate: 'start' });
    expect(from).toMatchObject({
      port: '--port',
      host: 'HOST',
      dataDir: join(folder, 'order.yaml'),
      migrate: 'default',
    });
  });

  it.each([
    ['in the environment', { environment: { HUB_SUBGRAPHS: 'dalarna=http://a:1,comparison=https://b/c' } }],
    ['in the file', { file: 'subgraphs:\n  dalarna: http://a:1\n  comparison: https://b/c\n' }],
  ] as const)('name the addresses of subgraphs %s', (_, source) => {
    const { settings } = readSettings({
      flags: {},
      environment: 'environment' in source ? source.environment : {},
      ...('file' in source ? { file: file('subgraphs.yaml', source.file) } : {}),
    });
    expect(settings.subgraphs).toEqual({ dalarna: 'http://a:1/graphql', comparison: 'https://b/c' });
  });

  it.each([
    ['in the environment', { environment: { HUB_COUNTIES: 'halland/13=http://a:1,gotland/09=https://b/c' } }],
    [
      'in the file',
      { file: 'counties:\n  halland: { code: "13", url: http://a:1 }\n  gotland: { code: "09", url: https://b/c }\n' },
    ],
  ] as const)('name foreign counties %s', (_, source) => {
    const { settings } = readSettings({
      flags: {},
      environment: 'environment' in source ? source.environment : {},
      ...('file' in source ? { file: file('counties.yaml', source.file) } : {}),
    });
    expect(foreignCounties(settings)).toEqual([
      { slug: 'halland', code: '13', url: 'http://a:1/graphql' },
      { slug: 'gotland', code: '09', url: 'https://b/c' },
    ]);
    expect(mask('counties', settings.counties)).toBe('halland/13=http://a:1/graphql,gotland/09=https://b/c');
  });

  it.each(['halland=http://a:1', 'halland/13', 'halland/13=a:1', 'Halland/13=http://a:1'])(
    'refuse %s as a foreign county',
    (value) => {
      expect(() => readSettings({ flags: {}, environment: { HUB_COUNTIES: value } })).toThrow(
        /expected slug\/code=url/,
      );
    },
  );

  it('refuse a foreign county with a second address among the subgraphs', () => {
    const environment = { HUB_COUNTIES: 'halland/13=http://a:1', HUB_SUBGRAPHS: 'halland=http://b:1' };
    expect(() => addressesOf(readSettings({ flags: {}, environment }).settings)).toThrow(
      'halland: has an address in subgraphs and in counties',
    );
  });

  it.each([
    ['itself', () => ({ secret: SECRET }), {}],
    ['in a file', () => ({ secretFile: file('county-secret', `${SECRET}\n`) }), {}],
    ['in a variable of the environment', () => ({ secretEnv: 'HALLAND_SECRET' }), { HALLAND_SECRET: SECRET }],
  ])('take a foreign county’s own secret, named %s, and never show it', (_, given, environment) => {
    const county = { code: '13', url: 'http://a:1', ...given() };
    const path = file('own.yaml', JSON.stringify({ counties: { halland: county } }));
    const { settings } = readSettings({
      flags: {},
      environment: { ...environment, HUB_SECRET: 'x'.repeat(32) },
      file: path,
    });
    expect(['halland', 'dalarna'].map(secretsOf(settings))).toEqual([SECRET, 'x'.repeat(32)]);
    expect(mask('counties', settings.counties)).toBe('halland/13=http://a:1/graphql (secret ********)');
    expect(foreignCounties(settings)).toEqual([{ slug: 'halland', code: '13', url: 'http://a:1/graphql' }]);
  });

  it.each([
    ['is too short', { secret: 'sesame' }, /: counties\.halland\.secret: expected at least 32 characters$/],
    ['is named twice', { secret: SECRET, secretEnv: 'PATH' }, /: counties\.halland: expected .*one of secret/],
    [
      'is in a variable that is not set',
      { secretEnv: 'NOT_SET' },
      /^counties: halland: secretEnv=NOT_SET: expected at least 32/,
    ],
    [
      'is in a file that is not there',
      { secretFile: '/nowhere' },
      /^counties: halland: secretFile="\/nowhere": ENOENT/,
    ],
  ])('refuse a foreign county’s secret that %s, without showing it', (_, given, message) => {
    const path = file(
      'wrong.yaml',
      JSON.stringify({ counties: { halland: { code: '13', url: 'http://a:1', ...given } } }),
    );
    const read = () => readSettings({ flags: {}, environment: {}, file: path });
    expect(read).toThrow(message);
    expect(read).not.toThrow(/sesame|the same secret/);
  });

  it('take the secret from a file, without the line’s end', () => {
    const environment = { HUB_SECRET_FILE: file('secret', `${SECRET}\n`) };
    expect(readSettings({ flags: {}, environment }).settings.secret).toBe(SECRET);
  });

  it.each([
    ['is too short', 'short', /^secretFile=".*": expected at least 32 characters$/],
    ['is not there', null, /^secretFile=".*": ENOENT/],
  ])('refuse a secret’s file that %s', (_, content, message) => {
    const path = content === null ? join(folder, 'nowhere') : file('short', content);
    expect(() => readSettings({ flags: {}, environment: { HUB_SECRET_FILE: path } })).toThrow(message);
  });

  it('refuse two secrets', () => {
    const environment = { HUB_SECRET: SECRET, HUB_SECRET_FILE: file('second', SECRET) };
    expect(() => readSettings({ flags: {}, environment })).toThrow('secret and secretFile are both set');
  });

  it('never show a password in what they refuse', () => {
    const environment = { DATABASE_URL: 'mysql://hub:sesame@db/agreements' };
    expect(() => readSettings({ flags: {}, environment })).toThrow(
      'DATABASE_URL: expected an address such as postgresql://user:password@host:5432/agreements_{county}',
    );
  });

  it.each([
    ['postgresql://hub:sesame@db/agreements', 'postgresql://hub:********@db/agreements'],
    ['postgresql://hub:open@sesame@db/agreements', 'postgresql://hub:********@db/agreements'],
    ['postgresql://db/agreements?user=hub&password=sesame', 'postgresql://db/agreements?user=hub&password=********'],
    ['postgresql://hub@db/agreements', 'postgresql://hub@db/agreements'],
  ])('mask the password in %s', (address, shown) => {
    expect(mask('databaseUrl', address)).toBe(shown);
  });
});
