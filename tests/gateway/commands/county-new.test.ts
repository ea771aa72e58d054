import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { municipalityCalled } from '#schema/reference/municipalities-of.ts';
import { allCounties, allMunicipalities } from '#schema/reference/reference.ts';
import { scbEntriesCalled } from '#schema/reference/scb-names.ts';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { newCounty } from '#subgraphs/county/operations/new-county.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(project, { recursive: true }));

interface Organisations {
  organisations: { name: string; kind: string; scbCode: string }[];
}

describe('A county that is begun', () => {
  it('has its region and its municipalities with the codes of SCB', async () => {
    const { slug } = await newCounty('06', project);
    const { organisations } = parse(
      readFileSync(join(project, `seeds/${slug}/organisations.yaml`), 'utf8'),
    ) as Organisations;
    expect(organisations[0]).toMatchObject({ name: 'Region Jönköpings län', kind: 'REGION', scbCode: '06' });
    expect(organisations.slice(1).map(({ scbCode }) => scbCode)).toEqual(
      allMunicipalities.filter(({ code }) => code.startsWith('06')).map(({ code }) => code),
    );
  });

  it('publishes none of the bodies that it proposes, which are seeds once their signs are gone', async () => {
    const { slug } = await newCounty('06', project);
    const text = readFileSync(join(project, `seeds/${slug}/organisations.yaml`), 'utf8');
    expect(JSON.stringify(parse(text))).not.toContain('Socialnämnden');
    const whole = parse(text.replace(/^# (?= {2})/gm, '')) as Organisations;
    expect(whole.organisations.map(({ name }) => name)).toContain('Socialnämnden');
  });

  it.each(allCounties.map(({ code, name }) => [name, code]))('has seeds in order, be it %s', async (_, code) => {
    const held = await newCounty(code, project).catch((error: Error) => error.message);
    if (typeof held === 'string')
      expect(held).toMatch(/ has the folder subgraphs\/[a-z-]+; expected a county that has none$/);
    else expect(openSeeds(join(project, 'seeds', held.slug), held.slug).titles.size).toBe(0);
  });

  it.each(['06', 'Jönköping', 'Jönköpings län', 'jonkoping', 'Region Jönköpings län'])(
    'is found as %s',
    async (asked) => {
      expect(await newCounty(asked, project)).toMatchObject({ slug: 'jonkoping', name: 'Jönköpings län' });
    },
  );

  it('is not begun twice, and nothing of it is written over', async () => {
    await newCounty('06', project);
    await expect(newCounty('06', project)).rejects.toThrow('Jönköpings län has the folder subgraphs/jonkoping');
  });

  it('is refused where it is none, with what was meant, and nothing is written', async () => {
    await expect(newCounty('Jönköpin', project)).rejects.toThrow(
      'no county "Jönköpin"; did you mean "Jönköping"? expected a code of SCB such as 06, or a name such as Jönköping',
    );
    await expect(newCounty('02', project)).rejects.toThrow('no county "02"; ');
    expect(existsSync(join(project, 'seeds'))).toBe(false);
  });

  it('is refused where the hub has it', async () => {
    await expect(newCounty(countySlugs()[0] ?? '', project)).rejects.toThrow('expected a county that has none');
  });
});

describe('What municipalities call themselves', () => {
  it.each(allMunicipalities.map(({ name, code }) => [municipalityCalled(name), code]))(
    '%s is known by that',
    (called, code) => {
      expect(scbEntriesCalled(called).map((entry) => entry.code)).toEqual([code]);
    },
  );

  it.each([
    ['Boxholm', 'Boxholms kommun'],
    ['Motala', 'Motala kommun'],
    ['Kalmar', 'Kalmar kommun'],
    ['Falun', 'Falu kommun'],
    ['Mönsterås', 'Mönsterås kommun'],
  ])('%s is %s', (name, called) => {
    expect(municipalityCalled(name)).toBe(called);
  });
});
