import type { ReadBackNews, ReadBackRoom } from '../contract/read-back';
import type { Decision } from '../core/decision/decision';
import type { ReadBack } from '../core/read-back/read-back';
import { AppError } from './app-error';
import { decisionId } from './decision-id';
import type { Ports } from './ports';
import { countRoom, roomOf } from './read-back-room';
import { pageOf, type Viewer } from './viewer';

/** Where a call about a read-back stands, once the viewer is known to have the right to make it. */
export interface Place {
  readonly decision: Decision;
  readonly localId: string;
  readonly mayHost: boolean;
}

/** Who may read the page is in; who may edit it can lead. */
export async function enter(ports: Ports, viewer: Viewer, localId: string, as?: 'as host'): Promise<Place> {
  const pageId = pageOf(viewer);
  const rights = await ports.pageRights(pageId);
  if (rights === 'none') throw new AppError('no-page-access', 'the page may not be read');
  if (as === 'as host' && rights !== 'edit') throw new AppError('no-edit-permission', 'the page may not be edited');
  const decision = await ports.getDecision(decisionId(pageId, localId));
  if (!decision) throw new AppError('not-found', 'the panel holds no recorded decision');
  return { decision, localId, mayHost: rights === 'edit' };
}

/** The read-back that somebody looks at, unless another one has begun meanwhile. */
export async function current(ports: Ports, { decision }: Place, number: number): Promise<ReadBack> {
  const readBack = await ports.getReadBack(decision.id);
  if (readBack?.number !== number) throw new AppError('changed-meanwhile', 'it is another read-back by now');
  return readBack;
}

/** Changes it unless somebody else just did: then what they made of it is shown, and whoever asked can look again. */
export async function change(
  ports: Ports,
  viewer: Viewer,
  place: Place,
  next: ReadBack,
  since: ReadBack | undefined,
): Promise<ReadBackRoom> {
  try {
    await ports.putReadBack(next, since);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'changed-meanwhile') throw error;
    return roomOf(ports, viewer, place, await ports.getReadBack(place.decision.id));
  }
  return tellAndShow(ports, viewer, place, next);
}

/** Lets everybody in the room know that something moved, and shows the viewer their own view of it. */
export async function tellAndShow(
  ports: Ports,
  viewer: Viewer,
  place: Place,
  readBack: ReadBack,
): Promise<ReadBackRoom> {
  const counted = await countRoom(ports, viewer, readBack);
  const news: ReadBackNews = { number: readBack.number, state: readBack.state, ...counted };
  await ports.tellRoom(place.localId, news);
  return roomOf(ports, viewer, place, readBack);
}
