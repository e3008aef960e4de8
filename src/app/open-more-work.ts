import type { Request } from '../contract/calls';
import type { WorkByTeam } from '../contract/decision-panel';
import { listWork, teamsIn, withReadingsOf } from './kept-of';
import type { Ports } from './ports';
import { readable } from './stands-before';
import { decisionId } from './decision-id';
import { pageOf, type Viewer } from './viewer';
import { visibleOf } from './visible-work';
import { workByTeam, worksOf } from './work-by-team';

const noWork = { epics: [], pages: [] } as const;

/**
 * The next page of the work that rests on the decision on whose page the viewer stands, with its teams' readings: two
 * pages of storage. Two points where it is epics: may the viewer read the page, and browse them; pages cost one for the
 * list and one each.
 */
export async function openMoreWork(
  ports: Ports,
  viewer: Viewer,
  { localId, from }: Request<'openMoreWork'>,
): Promise<WorkByTeam> {
  const { decision, record } = await readable(ports, decisionId(pageOf(viewer), localId));
  const [work, listed] = await Promise.all([
    from.work === undefined ? noWork : listWork(ports, decision.id, from.work),
    ports.listReadings(decision.id, from.readings),
  ]);
  const isNewest = from.readings === undefined;
  const readings = await withReadingsOf(ports, decision, teamsIn(work), isNewest ? listed : 'nothing');
  const visible = await visibleOf(ports, worksOf({ work, listed }));
  return workByTeam(ports, { decision, record }, { work, listed, readings, visible }, from);
}
