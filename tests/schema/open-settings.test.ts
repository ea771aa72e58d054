import { describe, expect, it } from 'vitest';
import { readSettings } from '#schema/settings/read-settings.ts';

/** What the settings in an environment say; throws what is wrong with them. */
function settingsIn(environment: Record<string, string>) {
  return readSettings({ flags: {}, environment, file: undefined }).settings;
}

describe('The hub’s address outside', () => {
  it.each([
    ['https://hub.example', 'https://hub.example'],
    ['https://hub.example/', 'https://hub.example'],
    ['HTTPS://Hub.Example:8443/oppna/data/', 'https://hub.example:8443/oppna/data'],
  ])('%s is what links begin with: %s', (given, read) => {
    expect(settingsIn({ HUB_PUBLIC_URL: given }).publicUrl).toBe(read);
  });

  it.each([
    'hub.example',
    '/hub',
    'ftp://hub.example',
    'https://hub.example/?a=1',
    'https://hub.example/#a',
    'https://a:b@hub.example',
  ])('is not %s', (given) => {
    expect(() => settingsIn({ HUB_PUBLIC_URL: given })).toThrow('expected an address such as https://hub.example');
  });
});

describe('Trusted proxies', () => {
  it('are nobody until somebody is named', () => {
    expect(settingsIn({}).trustedProxies).toEqual([]);
  });

  it('are addresses and blocks of them', () => {
    expect(settingsIn({ HUB_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8,::1' }).trustedProxies).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      'fd00::/8',
      '::1',
    ]);
  });

  it.each([
    'proxy.example',
    '10.0.0.0/33',
    'fd00::/129',
    '0.0.0.0/0',
    '::/0',
    '10.0.0',
    '10.0.0.1/',
    '*',
    'fe80::1%eth0',
  ])('are not %s', (given) => {
    expect(() => settingsIn({ HUB_TRUSTED_PROXIES: given })).toThrow('expected addresses or blocks of them');
  });
});

describe('The publisher', () => {
  it.each(['232100-0016', '2321000016', '162321000016'])('has an organisation number, written alike: %s', (given) => {
    expect(settingsIn({ HUB_PUBLISHER_NUMBER: given }).publisherNumber).toBe('232100-0016');
  });

  it.each([
    ['has another last digit', '232100-0017', 'the last digit does not follow from the others'],
    ['has a day of birth in it', '811218-9876', 'and not of a person'],
    ['is a word', 'region', 'the number of an organisation'],
  ])('has no number that %s', (_, given, told) => {
    expect(() => settingsIn({ HUB_PUBLISHER_NUMBER: given })).toThrow(told);
  });

  it('is of a type that catalogues know, and is not a private person', () => {
    expect(settingsIn({ HUB_PUBLISHER_TYPE: 'RegionalAuthority' }).publisherType).toBe('RegionalAuthority');
    expect(() => settingsIn({ HUB_PUBLISHER_TYPE: 'PrivateIndividual(s)' })).toThrow('or RegionalAuthority or');
  });
});

describe('The mailbox in catalogues', () => {
  it.each([
    'oppnadata@region.example',
    'oppna.data@region.example',
    'info@region.example',
    'registrator.halsa@region.example',
    'data-portalen@region.example',
    'halsostaben@region.example',
    'kontakt+navet@region.example',
  ])('can be that of a function: %s', (given) => {
    expect(settingsIn({ HUB_CONTACT_MAILBOX: given }).contactMailbox).toBe(given);
  });

  it.each([
    ['fornamn.efternamn@region.example', 'first name, last name'],
    ['f.efternamn@region.example', 'first name, last name'],
    ['Fornamn_Efternamn@region.example', 'first name, last name'],
    ['fornamn-andra.efternamn@region.example', 'first name, last name'],
    ['hubertus.webersson@region.example', 'first name, last name'],
    ['abc123@region.example', 'the account of a person'],
    ['oppnadata', 'no e-mail address'],
    ['oppnadata@region', 'no e-mail address'],
    ['Data <oppnadata@region.example>', 'no e-mail address'],
    ['mailto:oppnadata@region.example', 'no e-mail address'],
  ])('is not %s, which is refused with the reason', (given, reason) => {
    expect(() => settingsIn({ HUB_CONTACT_MAILBOX: given })).toThrow(
      new RegExp(`expected a functional mailbox, such as oppnadata@region\\.example; .*${reason}`),
    );
  });
});
