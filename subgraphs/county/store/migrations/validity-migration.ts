import { Migration } from '@mikro-orm/migrations';
import { INSTRUMENT_TYPES, instrumentTypes } from '#schema/values/instrument-types.ts';
import type { AnyFact } from '#subgraphs/county/facts/fact.ts';
import { validityIntervalRows } from '#subgraphs/county/rules/validity/validity-intervals.ts';

/** So many versions of instruments are read at a time. */
const AT_A_TIME = 500;

/** A version of an instrument with the facts that say when it is in force, as they were stored. */
interface Version {
  id: string;
  since: number;
  until: number;
  facts: AnyFact[];
}

/**
 * How certain it is when that something is in force. It is derived from what the county holds and ever held: every change of
 * its facts made a version of the instrument, so each version is looked at once.
 */
export class ValidityRows extends Migration {
  override name = '2026-12-05-validity';

  override async up(): Promise<void> {
    await this.execute(
      `create table validity_interval (instrument_id text collate "C" not null, position int not null, from_day text collate "C" not null, until_day text collate "C" not null, certainty text not null, since int not null, until int not null, primary key (instrument_id, position, until))`,
    );
    await this.execute(`create index validity_interval_days on validity_interval (from_day, until_day)`);
    let versions = await this.versionsAfter('', 0);
    for (let last = versions.at(-1); last; last = versions.at(-1)) {
      await this.write(versions);
      versions = await this.versionsAfter(last.id, last.until);
    }
  }

  private async versionsAfter(id: string, until: number): Promise<Version[]> {
    const found = await this.execute(
      `select i.id, i.since, i.until, coalesce(jsonb_agg(to_jsonb(f) || jsonb_build_object('statedAs', f.stated_as) order by f.position) filter (where f.id is not null), '[]') as facts
       from (select * from instrument where type = any(array[?]::text[]) and (id, until) > (?, ?) order by id, until limit ${AT_A_TIME}) i
       left join fact f on f.subject = i.id and f.since <= i.since and f.until > i.since and f.aspect in ('lifecycle', 'validFrom', 'validTo', 'decisions')
       group by i.id, i.since, i.until order by i.id, i.until`,
      [INSTRUMENT_TYPES.filter((type) => instrumentTypes[type].inForce), id, until],
    );
    return found as Version[];
  }

  private async write(versions: readonly Version[]): Promise<void> {
    const rows = versions.flatMap(({ id, since, until, facts }) =>
      validityIntervalRows(facts).map(({ position, fromDay, untilDay, certainty }) => ({
        ...{ instrument_id: id, position, from_day: fromDay, until_day: untilDay, certainty, since, until },
      })),
    );
    await this.execute(
      `insert into validity_interval select * from jsonb_populate_recordset(null::validity_interval, ?::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
}
