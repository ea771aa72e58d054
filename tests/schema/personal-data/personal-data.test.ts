import { beforeAll, describe, expect, it } from 'vitest';
import { exampleQueries } from '#gateway/trusted-documents/example-queries.ts';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { discoverCounties } from '#subgraphs/county/descriptors/discover.ts';
import { NAMED_ROLES } from '#subgraphs/county/intake/seeds/check-facts.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { type Answer, startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { everything } from './everything.ts';

/** Far more than a walk over all counties takes, with a hub for each that the papers do not know. */
const WALKED = 600_000;

const all: Answer[] = [];
beforeAll(async () => {
  const others = (await discoverCounties()).filter(({ slug }) => !PAPERS_COUNTIES.includes(slug));
  // One after the other, so that no more than one is held, however many there are.
  for (const county of others) {
    const hub = await startTestHub({ counties: [{ county }] });
    all.push(...(await everything(hub)));
    await hub.close();
  }
  all.push(...(await everything(await sharedHub())));
}, WALKED);

describe('A walk over everything', () => {
  it('is answered whole and without errors', () => {
    expect(all.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(all.at(-1)?.data.instruments.pageInfo.hasNextPage).toBe(false);
    expect(textsIn(all).length).toBeGreaterThan(1_000);
  });

  it('meets no e-mail address, telephone number or personal identity number', () => {
    expect(textsIn(all).filter((text) => personalDataIn(text) !== null)).toEqual([]);
  });

  it('meets a name of a person only where the role leads or represents', () => {
    const named = rolesIn(all).filter(({ name }) => name !== null);
    expect(named).not.toEqual([]);
    expect(named.filter(({ kind }) => !NAMED_ROLES.has(kind))).toEqual([]);
  });

  it('meets no role that both gives a name and withholds it', () => {
    expect(rolesIn(all).filter(({ name, nameWithheld }) => name !== null && nameWithheld)).toEqual([]);
  });

  it('meets names that are withheld: that somebody is there is reported', () => {
    expect(rolesIn(all).some(({ nameWithheld }) => nameWithheld)).toBe(true);
  });

  it('meets a name of a person nowhere but in a role', () => {
    const names = rolesIn(all).flatMap(({ name }) => name ?? []);
    expect(textsIn(all, isRole).filter((text) => names.some((name) => text.includes(name)))).toEqual([]);
  });
});

describe('An example', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await sharedHub();
  });

  it.each(exampleQueries())('$name answers no contact data', async ({ query, variables }) => {
    const { data } = await hub.ask(query, JSON.parse(variables ?? '{}'));
    expect(textsIn(data).length).toBeGreaterThan(0);
    expect(textsIn(data).filter((text) => personalDataIn(text) !== null)).toEqual([]);
  });
});

describe('Contact data', () => {
  it.each(contactData.map((one) => [one.what, one] as const))('is known in the form of %s', (_, { kind, written }) => {
    expect(personalDataIn(`Svar till ${written}, senast fredag`)).toBe(kind);
  });

  it.each(['2020-04-01—2023-12-31', '200401- 231231', '19-10-04 p.5', '640 00', 'HSN 2019-771', '0-20 år', '1976:580'])(
    'is not seen in %s',
    (text) => {
      expect(personalDataIn(text)).toBeNull();
    },
  );
});

interface RoleAnswer {
  kind: string;
  name: string | null;
  nameWithheld: boolean;
}

/** Every role in an answer, wherever it stands. */
function rolesIn(value: unknown): RoleAnswer[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'nameWithheld' in value && 'name' in value ? [value as RoleAnswer] : [];
  return [...own, ...Object.values(value).flatMap(rolesIn)];
}

/** Whether an answer is a role, or the fact that holds one. */
function isRole(value: object): boolean {
  return 'nameWithheld' in value || ('aspect' in value && value.aspect === 'roles');
}

/** Every text in an answer, apart from what is to be left out. */
function textsIn(value: unknown, leftOut: (value: object) => boolean = () => false): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || leftOut(value)) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, leftOut));
}
