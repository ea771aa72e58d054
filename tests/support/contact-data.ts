export interface ContactData {
  what: string;
  kind: string;
  written: string;
}

/** What it is, how the hub calls it, and the pieces it is written in. */
const FORMS: readonly (readonly [what: string, kind: string, ...pieces: string[]])[] = [
  ['an e-mail address', 'an e-mail address', 'kim', '@', 'exempel.se'],
  ['an e-mail address with Swedish letters', 'an e-mail address', 'kim.ö', '@', 'exempel.se'],
  ['an e-mail address that avoids its sign', 'an e-mail address', 'kim', ' (at) ', 'exempel.se'],
  ['a mobile number', 'a telephone number', '070', '-123 45 67'],
  ['a mobile number without hyphen', 'a telephone number', '070', ' 123 45 67'],
  ['a mobile number with a dash', 'a telephone number', '070', '–123 45 67'],
  ['a mobile number without spaces', 'a telephone number', '+4670', '1234567'],
  ['a number with the country’s code', 'a telephone number', '+46 ', '70 ', '123 45 67'],
  ['a number with a zero in brackets', 'a telephone number', '+46 (0) ', '70', '-123 45 67'],
  ['a number outside the cities', 'a telephone number', '0250', '-123 45'],
  ['a number in Stockholm', 'a telephone number', '08', '-123 456 78'],
  ['a personal identity number', 'a personal identity number', '121212', '-1212'],
  ['a personal identity number of twelve digits', 'a personal identity number', '19121212', '1212'],
  ['a personal identity number past a hundred years', 'a personal identity number', '121212', '+1212'],
  ['a coordination number', 'a personal identity number', '121272', '-1212'],
];

/** Made-up contact data in the forms that papers use, put together here so that none of it stands anywhere. */
export const contactData: readonly ContactData[] = FORMS.map(([what, kind, ...pieces]) => ({
  what,
  kind,
  written: pieces.join(''),
}));
