/** What the rows of an early database are about. */
export const EARLY = {
  paper: 'dalarna:document:paper',
  a0: 'dalarna:agreement:a-0',
  a1: 'dalarna:agreement:a-1',
  a2: 'dalarna:agreement:a-2',
  gone: 'dalarna:agreement:gone',
} as const;

/** A day of the month in which an early database was written. */
export const earlyDay = (number: number) => new Date(Date.UTC(2026, 0, number));

const at = (number: number) => `'${earlyDay(number).toISOString()}'`;

const instrument = (id: string, title: string, updated: number, removed: string) =>
  `insert into instrument values ('${id}', 'agreement', 'AGREEMENT', '${title}', '${title}', '~', '20', '', '', ${at(updated)}, ${removed})`;

/** What a version with the first tables wrote: an agreement removed on the second, one on the third, the last change on the fourth. */
export const EARLY_ROWS = [
  `insert into county_state (id, region, known_gaps, digest, updated_at) values (1, 'region', '[]', '', ${at(4)})`,
  `insert into organisation values ('region', 'Region', 'REGION', 'STATED', '[]', null, null, null)`,
  `insert into document values ('${EARLY.paper}', 'paper', 'Papper', 'CITED', 100, null)`,
  instrument(EARLY.a1, 'Två', 1, 'null'),
  instrument(EARLY.a0, 'Ett', 2, at(2)),
  instrument(EARLY.gone, 'Borta', 4, at(4)),
  instrument(EARLY.a2, 'Tre', 3, 'null'),
  `insert into fact values ('${EARLY.a1}#title/1', '${EARLY.a1}', 'title', 1, 'STATED', 'Två', null, null, null, '{"text": {"sv": "Två", "en": "Två"}}', null)`,
  `insert into citation values ('${EARLY.a1}#title/1', 0, '${EARLY.paper}', 1, 2), ('${EARLY.a1}#title/1', 1, '${EARLY.paper}', 7, 7)`,
];

/** The tables that they are in, those that others point at first. */
export const EARLY_TABLES = ['county_state', 'organisation', 'document', 'instrument', 'fact', 'citation'];
