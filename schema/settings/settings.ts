import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { functionalMailbox } from '../personal-data/mailbox.ts';
import { limits } from '../shared/limits.ts';
import { countiesBySlug } from './foreign-county-values.ts';
import { insideSettings } from './inside-settings.ts';
import { baseAddress, networks, webAddress } from './network-values.ts';
import { organisationNumber, PUBLISHER_TYPES } from './publisher-values.ts';
import type { Setting } from './setting.ts';
import { addresses, choice, databaseAddress, milliseconds, nonEmpty, secret, wholeNumber } from './setting-values.ts';

/** Every setting of every command. */
export const settings = {
  port: {
    description: 'port to listen on; 0 takes a free one',
    variable: 'PORT',
    takes: 'number',
    value: wholeNumber(0, 65_535, 'a port number').default(4000),
  },
  host: {
    description: 'address to listen on; 0.0.0.0 for all of the machine’s',
    variable: 'HOST',
    takes: 'address',
    value: nonEmpty('an address, such as 127.0.0.1').default('127.0.0.1'),
  },
  dataDir: {
    description: 'folder with an embedded database for each county',
    variable: 'DATA_DIR',
    takes: 'folder',
    value: nonEmpty('a folder').default(fileURLToPath(new URL('../../.data', import.meta.url))),
  },
  databaseUrl: {
    description:
      'PostgreSQL instead of the embedded databases; {county} stands for the county’s name, with _ for - in it',
    variable: 'DATABASE_URL',
    takes: 'url',
    secret: 'some',
    value: databaseAddress().optional(),
  },
  databasePool: {
    description: 'connections to PostgreSQL, for each county',
    variable: 'DATABASE_POOL',
    takes: 'number',
    value: wholeNumber(1, 1_000, 'a number of connections').default(limits.databasePool),
  },
  statementTimeout: {
    description: 'milliseconds for one statement that answers a request, on PostgreSQL',
    variable: 'HUB_STATEMENT_TIMEOUT',
    takes: 'ms',
    value: milliseconds().default(limits.statementTimeout),
  },
  connectTimeout: {
    description: 'milliseconds to get a connection to PostgreSQL',
    variable: 'HUB_CONNECT_TIMEOUT',
    takes: 'ms',
    value: milliseconds().default(limits.connectTimeout),
  },
  keptRows: {
    description: 'megabytes of facts and numbers that each county keeps between requests; 0 for none',
    variable: 'HUB_KEPT_ROWS',
    takes: 'MB',
    value: wholeNumber(0, 100_000, 'megabytes').default(limits.keptRows),
  },
  migrate: {
    description: 'when tables are brought up to date: at every start, or on request by hub migrate',
    variable: 'HUB_MIGRATE',
    takes: 'when',
    value: choice('start', 'request').default('start'),
  },
  secret: {
    description: 'secret that gateway and subgraphs sign with, the same for all of them',
    variable: 'HUB_SECRET',
    takes: null,
    secret: 'all',
    value: secret().optional(),
  },
  secretFile: {
    description: 'file that holds the secret',
    variable: 'HUB_SECRET_FILE',
    takes: 'file',
    value: nonEmpty('a file').optional(),
  },
  subgraphs: {
    description: 'addresses of the subgraphs, such as dalarna=http://127.0.0.1:4020,comparison=http://127.0.0.1:4099',
    variable: 'HUB_SUBGRAPHS',
    takes: 'name=url,…',
    value: addresses().default({}),
  },
  counties: {
    description:
      'foreign counties, whose subgraphs are no part of this hub: slug, code of SCB and address, such as halland/13=https://halland.example; in the file each with a secret of its own, too',
    variable: 'HUB_COUNTIES',
    takes: 'slug/code=url,…',
    secret: 'some',
    value: countiesBySlug().default({}),
  },
  supergraph: {
    description: 'file with the supergraph, instead of composing it from the running subgraphs',
    variable: 'HUB_SUPERGRAPH',
    takes: 'file',
    value: nonEmpty('a file').optional(),
  },
  pollInterval: {
    description: 'seconds between looks at the subgraphs’ SDL, or at the file with the supergraph',
    variable: 'HUB_POLL_INTERVAL',
    takes: 'seconds',
    value: wholeNumber(1, 86_400, 'seconds').default(limits.pollInterval),
  },
  countyDeadline: {
    description: 'milliseconds for one call to a county',
    variable: 'HUB_COUNTY_DEADLINE',
    takes: 'ms',
    value: milliseconds().default(limits.countyDeadline),
  },
  requestDeadline: {
    description: 'milliseconds for a request, planning included',
    variable: 'HUB_REQUEST_DEADLINE',
    takes: 'ms',
    value: milliseconds().default(limits.requestDeadline),
  },
  costPerMinute: {
    description: `what one client may ask for in a minute, in the measure of extensions.cost; ${limits.costPerMinute} for each that is on another machine where it is not set`,
    variable: 'HUB_COST_PER_MINUTE',
    takes: 'cost',
    value: wholeNumber(1, 1_000_000_000, 'what a client may ask for in a minute').optional(),
  },
  keptAnswers: {
    description: 'megabytes of whole answers that the gateway keeps, to give them again while they hold; 0 for none',
    variable: 'HUB_KEPT_ANSWERS',
    takes: 'MB',
    value: wholeNumber(0, 100_000, 'megabytes').default(limits.keptAnswers),
  },
  stopDeadline: {
    description: 'milliseconds for requests under way when a process is stopped',
    variable: 'HUB_STOP_DEADLINE',
    takes: 'ms',
    value: milliseconds().default(limits.stopDeadline),
  },
  publicUrl: {
    description:
      'address that the hub is reached by, which links in its answers begin with, such as https://hub.example',
    variable: 'HUB_PUBLIC_URL',
    takes: 'url',
    value: baseAddress().optional(),
  },
  trustedProxies: {
    description: 'proxies whose X-Forwarded-For, -Proto, -Host and -Prefix are believed, such as 127.0.0.1,10.0.0.0/8',
    variable: 'HUB_TRUSTED_PROXIES',
    takes: 'address,…',
    value: networks().default([]),
  },
  publisherNameSv: {
    description: 'name in Swedish of the organisation that publishes the hub’s data',
    variable: 'HUB_PUBLISHER_NAME_SV',
    takes: 'name',
    value: nonEmpty('a name').optional(),
  },
  publisherNameEn: {
    description: 'the same name in English',
    variable: 'HUB_PUBLISHER_NAME_EN',
    takes: 'name',
    value: nonEmpty('a name').optional(),
  },
  publisherUrl: {
    description: 'homepage of the publisher',
    variable: 'HUB_PUBLISHER_URL',
    takes: 'url',
    value: webAddress('the address of a homepage, such as https://region.example').optional(),
  },
  publisherType: {
    description: 'what the publisher is, as ADMS names it, such as RegionalAuthority',
    variable: 'HUB_PUBLISHER_TYPE',
    takes: 'type',
    value: choice(...PUBLISHER_TYPES).optional(),
  },
  publisherNumber: {
    description: 'organisation number of the publisher, such as 232100-0016',
    variable: 'HUB_PUBLISHER_NUMBER',
    takes: 'number',
    value: organisationNumber().optional(),
  },
  contactMailbox: {
    description: 'functional mailbox for questions about the data, published in catalogues; never that of a person',
    variable: 'HUB_CONTACT_MAILBOX',
    takes: 'address',
    value: functionalMailbox().optional(),
  },
  ...insideSettings,
} satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** What every setting is. */
export type Settings = { [Name in SettingName]: z.output<(typeof settings)[Name]['value']> };

/** The names of all settings, in the order in which they are reported. */
export const settingNames = Object.keys(settings) as SettingName[];

/** What is known of a setting. */
export function settingOf(name: SettingName): Setting {
  return settings[name];
}

/** The flag of a setting, such as `--data-dir`. */
export function flagOf(name: SettingName): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
