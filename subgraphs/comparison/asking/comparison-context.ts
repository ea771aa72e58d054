import type { Silences } from '#schema/questions/shared/silence.ts';
import type { Text } from '#schema/values/text.ts';

/** A county of the hub, as the comparison subgraph knows it: by name and by what SCB says. */
export interface KnownCounty {
  slug: string;
  code: string;
  /** Official name, such as "Dalarnas län". */
  name: string;
  municipalities: readonly { code: string; name: string }[];
}

/** What every resolver of the comparison subgraph gets. */
export interface ComparisonContext {
  /** The counties of the hub, in the order of their codes. */
  counties: readonly KnownCounty[];
  /** Why counties are silent, as far as the gateway knows. */
  silent: Silences;
  /** Slugs of counties whose answer was none; noted while answers are read. */
  unreadable: Set<string>;
  /** Slugs of counties that were asked and did not answer, for whatever reason; noted while answers are read. */
  unanswered: Set<string>;
  /** What counties, by their slugs, say is not well with their data; noted while answers are read. */
  problems: Map<string, Text>;
}
