import type { LoggedChange, LogPage } from '#gateway/changes-log/latest-changes.ts';
import { present } from '#schema/shared/present.ts';

/** A change as the public schema answers it: anything of it can be missing. */
interface AnsweredChange {
  at: string | null;
  position: number | null;
  county: { slug: string | null; code: string; name: string | null } | null;
}

/** A page of the logs as the public schema answers it. */
interface AnsweredLog<Node> {
  nodes: readonly (Node | null)[] | null;
  pageInfo: { hasNextPage: boolean | null; endCursor: string | null } | null;
  restarted: readonly ({ slug: string | null } | null)[] | null;
  counties: readonly ({ county: { slug: string | null } | null; status: string | null } | null)[] | null;
}

/** A change that tells when, and of which county: what it was answered with beside that stays. */
export type WholeChange<Node extends AnsweredChange> = Omit<Node, keyof AnsweredChange> &
  LoggedChange & { county: { name: string | null } };

/** A page of the logs as its reader takes it; a change that does not tell when or where is left out. */
export function logPage<Node extends AnsweredChange>(
  log: AnsweredLog<Node> | null,
  after: string | null,
): LogPage<WholeChange<Node>> {
  return {
    nodes: present(log?.nodes).flatMap(whole),
    pageInfo: { hasNextPage: log?.pageInfo?.hasNextPage ?? false, endCursor: log?.pageInfo?.endCursor ?? after ?? '' },
    restarted: present(log?.restarted).map(({ slug }) => ({ slug: slug ?? '' })),
    counties: present(log?.counties).map(({ county, status }) => ({ county: { slug: county?.slug ?? '' }, status })),
  };
}

function whole<Node extends AnsweredChange>({ at, position, county, ...rest }: Node): WholeChange<Node>[] {
  if (at === null || position === null || !county) return [];
  return [{ ...rest, at, position, county: { ...county, slug: county.slug ?? '' } }];
}
