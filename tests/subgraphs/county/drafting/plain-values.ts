import type { Proposal } from '#subgraphs/county/drafting/proposals/proposal.ts';

type Values = Record<string, unknown> & { text?: { sv: string }; date?: string | { date: string } };

/** A proposal as right values are written: its category with its value, and what else it holds. */
export function plainValues(
  category: string,
  rule: string,
  { aspect, value: of }: Proposal,
  codes: ReadonlyMap<string, string>,
): [string, string][] {
  const value = of as Values;
  const says = value.text?.sv ?? '';
  switch (category) {
    case 'title':
      return [[category, says]];
    case 'diary':
      return [[category, String(value.number)]];
    case 'date':
      return [[category, String(value.date)]];
    case 'period':
      return [[category, `${/From/.test(aspect) ? 'from' : 'to'} ${pointOf(value)}`]];
    case 'age':
      return [[category, ageOf(value.age as Record<string, number>)]];
    case 'law':
      return [
        [
          category,
          [
            String(value.act)
              .split(' (')[0]
              ?.replace(/^(lag(?:en)?) .*/u, '$1'),
            value.sfs,
            placeOf(value),
          ]
            .filter(Boolean)
            .join(' '),
        ],
      ];
    case 'party':
      return [[category, `${codes.get(String(value.organisation))} ${value.role}`]];
    case 'count':
      return [[category, String(value.count)]];
    case 'money':
      return [[category, rule === 'garbled' ? 'garbled' : String(value.amount ?? /\d[\d.]*/.exec(says)?.[0])]];
    case 'decision': {
      const conditions = (value.conditions as { kind: string }[] | undefined) ?? [];
      const day =
        typeof value.date === 'object' && value.date.date ? [['date', value.date.date] as [string, string]] : [];
      return [
        [category, `${value.action} ${value.status}`],
        ...conditions.map(({ kind }): [string, string] => ['condition', kind]),
        ...day,
      ];
    }
    case 'deadline': {
      const deadline = value.deadline as { date: string } | undefined;
      return [[category, deadline ? deadline.date : limitOf(says)]];
    }
    case 'followUp':
      return [[category, String(value.interval)]];
    case 'financing':
      return [
        [
          category,
          {
            'no-increase': 'NO_INCREASED_COMMITMENTS',
            deferred: 'DEFERRED_TO_FRAMEWORK_AGREEMENTS',
            'own-costs': 'OWN_COSTS',
            shared: 'SHARED',
            // Values are written with one word for whoever pays, also for what one party pays another.
            payment: 'FUNDED_BY',
            'funded-by': 'FUNDED_BY',
          }[rule] ?? rule,
        ],
      ];
    case 'definition':
      return [[category, String(value.term)]];
    case 'relation':
      return [[category, String(value.type)]];
    case 'statement':
      return [[category, String(value.kind)]];
    default:
      return [];
  }
}

function pointOf({ date, year, precision }: Values): string {
  if (!date) return year === undefined ? 'open' : String(year);
  return precision === 'MONTH' ? String(date).slice(0, 7) : String(date);
}

function ageOf({ min, max, maxInclusive }: Record<string, number | boolean | undefined>): string {
  const most = max === undefined ? '' : maxInclusive === undefined ? `${max}?` : maxInclusive ? `${max}` : `<${max}`;
  return `${min ?? ''}-${most}`;
}

function placeOf({ chapter, section }: Values): string {
  return chapter === undefined && section === undefined ? '' : `${chapter ?? ''}:${section ?? ''}`;
}

/** `Tidsgräns: inom 3 dagar` as `P3D`. */
function limitOf(says: string): string {
  const within = /inom (\d+) (\p{L}+)/u.exec(says);
  const codes: Record<string, string> = { timmar: 'T#H', dagar: '#D', veckor: '#W', månader: '#M', år: '#Y' };
  if (within) return `P${codes[within[2] ?? '']?.replace('#', within[1] ?? '')}`;
  return /(?:senast|före) (\S+)/u.exec(says)?.[1] ?? says;
}

/** Values are the same whatever their capitals; of a badly written sum only that it is counts, and who pays has one word. */
export function plainValue(value: string): string {
  return value
    .toLowerCase()
    .replace(/^garbled.*/, 'garbled')
    .replace(/^payment$/, 'funded_by')
    .replace(/\s+/g, ' ')
    .trim();
}
