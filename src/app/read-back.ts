import type { Request } from '../contract/calls';
import type { ReadBackRoom } from '../contract/read-back';
import { mayBeginAnew, sameHeard, takesAnswers, type KeptHeard, type ReadBack } from '../core/read-back/read-back';
import { AppError } from './app-error';
import type { Ports } from './ports';
import { change, current, enter, tellAndShow } from './read-back-place';
import { roomOf } from './read-back-room';
import type { Viewer } from './viewer';

/** Milliseconds after the reveal in which late, absent and remote people add what they heard: a week. */
const lateFor = 7 * 24 * 60 * 60 * 1000;

/** Enters the room of a panel. Whoever may read the page takes a seat while nothing is revealed, but for the host, who may only lead. */
export async function openReadBack(
  ports: Ports,
  viewer: Viewer,
  { localId }: Request<'openReadBack'>,
): Promise<ReadBackRoom> {
  const place = await enter(ports, viewer, localId);
  const readBack = await ports.getReadBack(place.decision.id);
  if (readBack?.state === 'open' && readBack.host !== viewer.accountId) {
    const seat = await ports.getSeat(readBack, viewer.accountId);
    if (!seat) {
      await ports.putSeat(readBack, viewer.accountId);
      return tellAndShow(ports, viewer, place, readBack);
    }
  }
  return roomOf(ports, viewer, place, readBack);
}

/** Of two who start at the same moment one starts it and both are in it. */
export async function startReadBack(
  ports: Ports,
  viewer: Viewer,
  { localId }: Request<'startReadBack'>,
): Promise<ReadBackRoom> {
  const place = await enter(ports, viewer, localId, 'as host');
  const { id, revision } = place.decision;
  const before = await ports.getReadBack(id);
  if (before && !mayBeginAnew(before, ports.now(), revision)) return roomOf(ports, viewer, place, before);
  const begun: ReadBack = {
    decision: id,
    number: (before?.number ?? 0) + 1,
    revision,
    host: viewer.accountId,
    openedAt: ports.now(),
    turn: (before?.turn ?? 0) + 1,
    state: 'open',
  };
  return change(ports, viewer, place, begun, before);
}

/** Keeps what one person heard. The same said twice is said once; before the reveal it may be said anew. */
export async function sayHeard(ports: Ports, viewer: Viewer, asked: Request<'sayHeard'>): Promise<ReadBackRoom> {
  const place = await enter(ports, viewer, asked.localId);
  const readBack = await current(ports, place, asked.number);
  const { accountId } = viewer;
  const [before] = await ports.getHeard(readBack, [accountId]);
  if (before && sameHeard(before, asked.heard)) return roomOf(ports, viewer, place, readBack);
  if (!takesAnswers(readBack, ports.now())) throw new AppError('changed-meanwhile', 'it takes no more answers');
  const late = readBack.state === 'revealed';
  // What somebody heard before they saw what others did stays what they heard.
  if (late && before?.late === false) throw new AppError('changed-meanwhile', 'it was revealed meanwhile');
  const kept: KeptHeard = { ...asked.heard, by: accountId, at: ports.now(), late };
  await ports.putHeard(readBack, kept);
  if (late) await ports.enqueue([{ kind: 'read-back', decision: readBack.decision }]);
  return tellAndShow(ports, viewer, place, readBack);
}

/** One step for everybody at once; whoever reveals what is revealed already, or was ended, sees what was made of it. */
export async function revealReadBack(
  ports: Ports,
  viewer: Viewer,
  { localId, number }: Request<'revealReadBack'>,
): Promise<ReadBackRoom> {
  const place = await enter(ports, viewer, localId, 'as host');
  const open = await current(ports, place, number);
  switch (open.state) {
    case 'revealed':
    case 'closed':
      return roomOf(ports, viewer, place, open);
    case 'open': {
      const revealedAt = ports.now();
      const takesUntil = new Date(Date.parse(revealedAt) + lateFor).toISOString();
      const next: ReadBack = { ...open, state: 'revealed', revealedAt, takesUntil, left: [], turn: open.turn + 1 };
      const room = await change(ports, viewer, place, next, open);
      // The sweep asks once more, should this be as far as it comes.
      await ports.enqueue([{ kind: 'read-back', decision: open.decision }]);
      return room;
    }
  }
}

/** Ends it with nothing revealed, then or ever; whoever wrote something keeps it for themselves. */
export async function closeReadBack(
  ports: Ports,
  viewer: Viewer,
  { localId, number }: Request<'closeReadBack'>,
): Promise<ReadBackRoom> {
  const place = await enter(ports, viewer, localId, 'as host');
  const open = await current(ports, place, number);
  if (open.state !== 'open') return roomOf(ports, viewer, place, open);
  return change(ports, viewer, place, { ...open, state: 'closed', closedAt: ports.now(), turn: open.turn + 1 }, open);
}
