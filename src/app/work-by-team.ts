import type { NextWork, WorkByTeam } from '../contract/decision-panel';
import type { Decision, DecisionRecord } from '../core/decision/decision';
import type { Reading } from '../core/reading/reading';
import type { Instant } from '../core/time';
import { pageWork, type WorkId } from '../core/work-id';
import { byTeam } from './by-team';
import type { Ports } from './ports';
import type { WorkPage } from './standing';
import { namesIn } from './team-names';

/** What storage answers at once. */
const onePage = 100;

/** A page of work and one of readings, newest first. */
interface Listed {
  readonly work: WorkPage;
  readonly listed: readonly Reading[];
}

/** The works that one has to be able to see to be shown any of it, each once. */
export const worksOf = ({ work: { epics, pages }, listed }: Listed): readonly WorkId[] => [
  ...new Set([
    ...epics.map(({ epicId }) => epicId),
    ...pages.map(({ pageId }) => pageWork(pageId)),
    ...listed.flatMap(({ beside }) => beside ?? []),
  ]),
];

/** With every reading of the work's teams, and what of the work the viewer may see. */
interface Page extends Listed {
  readonly readings: readonly Reading[];
  readonly visible: ReadonlySet<WorkId>;
}

/**
 * A page of the work that rests on a decision by team, as far as the viewer may see it, and with it the teams of the
 * listed readings that have no work here. `from`: where it was asked to begin; nothing at the beginning.
 */
export async function workByTeam(
  ports: Pick<Ports, 'getRevision' | 'getLookBacks'>,
  { decision, record }: { readonly decision: Decision; readonly record: DecisionRecord },
  { work, listed, readings, visible }: Page,
  from?: NextWork,
): Promise<WorkByTeam> {
  const epics = work.epics.filter(({ epicId }) => visible.has(epicId));
  const pages = work.pages.filter(({ pageId }) => visible.has(pageWork(pageId)));
  const lookBacks = await ports.getLookBacks(
    decision.id,
    epics.map(({ epicId }) => epicId),
  );
  // The newest readings came with the first page.
  const elsewhere = from && from.readings === undefined ? [] : listed;
  const next = { ...(work.next !== undefined && { work: work.next }), ...olderThan(elsewhere, from?.readings) };
  return {
    teams: await byTeam(
      ports,
      decision,
      record,
      { epics, pages, work: visible, named: namesIn(work.epics) },
      { ofTeams: readings, elsewhere, lookBacks },
    ),
    hiddenEpics: work.epics.length - epics.length,
    hiddenPages: work.pages.length - pages.length,
    ...(Object.keys(next).length > 0 && { next }),
  };
}

/** Where the next page of readings begins: with the last of this one, as others may carry the same instant. */
function olderThan(listed: readonly Reading[], before: Instant | undefined): Pick<NextWork, 'readings'> {
  const last = listed.length < onePage ? undefined : listed.at(-1)?.at;
  return last === undefined || last === before ? {} : { readings: last };
}
