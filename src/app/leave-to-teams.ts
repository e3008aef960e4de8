import type { Request } from '../contract/calls';
import type { LeftToTeams, ReadBackRoom } from '../contract/read-back';
import type { LeftOpen, ReadBack } from '../core/read-back/read-back';
import { AppError } from './app-error';
import type { Ports } from './ports';
import { current, enter, tellAndShow, type Place } from './read-back-place';
import { roomOf } from './read-back-room';
import type { Viewer } from './viewer';

type Revealed = Extract<ReadBack, { state: 'revealed' }>;

/** Writes the question into the record as an open part, and then remembers that it was: done twice, it stands there once. */
export async function leaveToTeams(
  ports: Ports,
  viewer: Viewer,
  { localId, number, question, text }: Request<'leaveToTeams'>,
): Promise<LeftToTeams> {
  const place = await enter(ports, viewer, localId, 'as host');
  const readBack = await revealed(ports, place, number);
  if (isWritten(readBack, question)) return { outcome: 'written', room: await roomOf(ports, viewer, place, readBack) };
  const outcome = await ports.writeOpenPart(place.decision.pageId, localId, text);
  switch (outcome) {
    case 'no-panel':
      throw new AppError('not-found', 'the panel is no longer on its page');
    case 'unpublished-changes':
      await remember(ports, viewer, place, readBack, { question, text, unwritten: true });
      return { outcome };
    case 'written':
      return { outcome, room: await remember(ports, viewer, place, readBack, { question, text }) };
  }
}

/** So often somebody else who leads may come first; each time costs a read. */
const patience = 5;

/** Of two who leave two questions at the same moment both are remembered, for the page says both already. */
async function remember(
  ports: Ports,
  viewer: Viewer,
  place: Place,
  seen: Revealed,
  left: LeftOpen,
): Promise<ReadBackRoom> {
  let before = seen;
  for (let tries = 1; !isWritten(before, left.question); tries++) {
    const others = before.left.filter(({ question }) => question !== left.question);
    const next: Revealed = { ...before, left: [...others, left], turn: before.turn + 1 };
    try {
      await ports.putReadBack(next, before);
      return await tellAndShow(ports, viewer, place, next);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'changed-meanwhile' || tries === patience) throw error;
      before = await revealed(ports, place, seen.number);
    }
  }
  return roomOf(ports, viewer, place, before);
}

async function revealed(ports: Ports, place: Place, number: number): Promise<Revealed> {
  const readBack = await current(ports, place, number);
  if (readBack.state !== 'revealed') throw new AppError('changed-meanwhile', 'nothing is revealed');
  return readBack;
}

const isWritten = ({ left }: Revealed, asked: string): boolean =>
  left.some(({ question, unwritten }) => question === asked && !unwritten);
