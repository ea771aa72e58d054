import { column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type CountyRow, countyRows } from '../sources/county-rows.ts';
import { organisationOfNode } from '../sources/node-columns.ts';

/** The counties of the hub. */
export default table<CountyRow>({
  title: 'Län · Counties',
  description:
    'En rad per län i navet: hur mycket det har, av när, och var fel i dess uppgifter rapporteras. Vad som saknas i länet står i tabellen county-gaps · One row for each county of the hub: how much it holds, of when, and where errors in its facts are reported. What is missing there is in the table county-gaps',
  source: countyRows((row) => [row]),
  columns: [
    column(
      'county_slug',
      'text',
      'Länets kortnamn · Short name of the county',
      'Så börjar id:n av det som hör till länet · Ids of what is of the county begin so',
      ({ slug }) => slug,
    ),
    organisationOfNode('region', 'Region · Region', ({ region }: CountyRow) => region),
    column(
      'municipality_count',
      'integer',
      'Antal kommuner · Number of municipalities',
      'I länet, enligt SCB · In the county, by SCB',
      ({ municipalities }) => municipalities?.length,
    ),
    column(
      'instrument_count',
      'integer',
      'Antal instrument · Number of instruments',
      'Som länet har uppgifter om · That the county has data on',
      ({ coverage }) => coverage?.instruments,
    ),
    column(
      'document_count',
      'integer',
      'Antal dokument · Number of documents',
      'Som länet har läst · That the county has read',
      ({ coverage }) => coverage?.documentsHeld,
    ),
    column(
      'text_count',
      'integer',
      'Antal bifogade texter · Number of attached texts',
      'Dokument vars text sökning och citat omfattar · Documents whose text search and quotations cover',
      ({ coverage }) => coverage?.textsHeld,
    ),
    column(
      'text_not_wholly_read_count',
      'integer',
      'Antal texter som inte är helt lästa · Number of texts not wholly read',
      'Där något på sidorna inte är läst; vad står i tabellen documents · Where something on the pages was not read; how much is in the table documents',
      ({ coverage }) => coverage?.textsNotWhollyRead,
    ),
    column(
      'agreement_text_count',
      'integer',
      'Antal överenskommelsetexter · Number of agreement texts',
      'Själva texterna, inte papper om dem · The texts themselves, not papers on them',
      ({ coverage }) => coverage?.agreementTextsHeld,
    ),
    column(
      'known_gap_count',
      'integer',
      'Antal kända luckor · Number of known gaps',
      'De står i tabellen county-gaps · They are in the table county-gaps',
      ({ coverage }) => coverage?.knownGaps?.length,
    ),
    column(
      'contract_version',
      'text',
      'Kontraktets version · Version of the contract',
      'Den som länet svarar enligt · The one that the county answers by',
      ({ coverage }) => coverage?.contractVersion,
    ),
    column(
      'updated_at',
      'moment',
      'Ändrad · Changed',
      'När uppgifterna senast ändrades i navet · When the data last changed in the hub',
      ({ coverage }) => coverage?.updatedAt,
    ),
    column(
      'error_reports_mailbox',
      'text',
      'Brevlåda för fel · Mailbox for errors',
      'Funktionsbrevlåda dit fel i länets uppgifter rapporteras; tom när ingen är angiven · Functional mailbox to which errors in the county’s facts are reported; empty where none is stated',
      ({ errorReports }) => errorReports?.mailbox,
    ),
    column(
      'error_reports_url',
      'text',
      'Sida för fel · Page for errors',
      'Webbsida där fel i länets uppgifter rapporteras; tom när ingen är angiven · Page of the web where errors in the county’s facts are reported; empty where none is stated',
      ({ errorReports }) => errorReports?.url,
    ),
  ],
});
