import type { HeardByDiscipline, ReadBackRoom, RoomQuestion } from '../contract/read-back';
import type { DecisionRecord } from '../core/decision/decision';
import { partings } from '../core/read-back/partings';
import {
  byDiscipline,
  mayBeginAnew,
  takesAnswers,
  type Heard,
  type KeptHeard,
  type ReadBack,
  type Seat,
} from '../core/read-back/read-back';
import type { Ports } from './ports';
import type { Place } from './read-back';
import type { Viewer } from './viewer';

/** What one person sees of a read-back. The one place that decides whose words are in it. */
export async function roomOf(
  ports: Ports,
  viewer: Viewer,
  { decision, mayHost }: Place,
  readBack: ReadBack | undefined,
): Promise<ReadBackRoom> {
  const revision = await ports.getRevision(decision.id, readBack?.revision ?? decision.revision);
  const common = { mayHost, disciplines: disciplinesOf(revision?.record) };
  if (!readBack) return { ...common, state: 'none' };
  const [own] = await ports.getHeard(readBack, [viewer.accountId]);
  const mine = own && { mine: wordsOf(own) };
  const { number } = readBack;
  if (readBack.state === 'closed') return { ...common, state: 'closed', number, ...mine };

  const seats = await seatsOf(ports, readBack, viewer, own);
  const sitting = { number, revision: readBack.revision, ...counted(seats), ...mine };
  if (readBack.state === 'open')
    return { ...common, ...sitting, state: 'open', leads: readBack.host === viewer.accountId };

  const all = inOrder(
    await ports.getHeard(
      readBack,
      seats.map(({ accountId }) => accountId),
    ),
  );
  const now = ports.now();
  return {
    ...common,
    ...sitting,
    answered: all.length,
    state: 'revealed',
    revealedAt: readBack.revealedAt,
    addUntil: readBack.takesUntil,
    mayAdd: takesAnswers(readBack, now) && own?.late !== false,
    mayBeginAnew: mayHost && mayBeginAnew(readBack, now, decision.revision),
    heard: heardOf(all, viewer),
    partings: revision ? questionsOf(readBack, revision.record, all) : [],
    newestRevision: decision.revision,
  };
}

/** How many take part and how many of them have answered: all that anybody learns before the reveal. */
export async function countRoom(ports: Ports, viewer: Viewer, readBack: ReadBack) {
  const [own] = await ports.getHeard(readBack, [viewer.accountId]);
  return counted(await seatsOf(ports, readBack, viewer, own));
}

/** The list comes from a query and may lag; whoever asks has seen themselves sit down. */
async function seatsOf(ports: Ports, readBack: ReadBack, viewer: Viewer, own: KeptHeard | undefined) {
  const seats = await ports.listSeats(readBack);
  const { accountId } = viewer;
  if (!own) return seats;
  return [...seats.filter((one) => one.accountId !== accountId), { accountId, answered: true }];
}

const counted = (seats: readonly Seat[]) => ({
  here: seats.length,
  answered: seats.filter(({ answered }) => answered).length,
});

const wordsOf = ({ discipline, first, wont, back }: Heard): Heard => ({ discipline, first, wont, back });

const inOrder = (all: readonly KeptHeard[]): readonly KeptHeard[] =>
  [...all].sort((a, b) => (`${a.at} ${a.by}` < `${b.at} ${b.by}` ? -1 : 1));

/** No account is named: what is heard is heard for a discipline. */
const heardOf = (all: readonly KeptHeard[], viewer: Viewer): readonly HeardByDiscipline[] =>
  byDiscipline(all).map(({ discipline, heard }) => ({
    discipline,
    answers: heard.map((one) => ({ ...wordsOf(one), late: one.late, mine: one.by === viewer.accountId })),
  }));

function questionsOf(
  { left }: Extract<ReadBack, { state: 'revealed' }>,
  record: DecisionRecord,
  all: readonly KeptHeard[],
): readonly RoomQuestion[] {
  const known = new Map(left.map(({ question, text }) => [question, text]));
  return partings(record, all).map((parting) => {
    const text = known.get(parting.id);
    return text === undefined ? parting : { ...parting, left: text };
  });
}

const disciplinesOf = (record: DecisionRecord | undefined): readonly string[] => [
  ...new Set(record?.participants.map(({ discipline }) => discipline).filter(Boolean)),
];
