import type { HeardByDiscipline, ReadBackRoom, RoomQuestion, Settled } from '../contract/read-back';
import type { DecisionRecord } from '../core/decision/decision';
import { canonical } from '../core/language/canonical';
import { partings, type Parting } from '../core/read-back/partings';
import {
  byDiscipline,
  mayBeginAnew,
  takesAnswers,
  type Heard,
  type KeptHeard,
  type LeftOpen,
  type ReadBack,
  type Seat,
} from '../core/read-back/read-back';
import { partQuoteOf } from '../core/reader/wording';
import type { Ports } from './ports';
import type { Place } from './read-back-place';
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
    return {
      ...common,
      ...sitting,
      state: 'open',
      leads: readBack.host === viewer.accountId,
      openedAt: readBack.openedAt,
    };

  const all = inOrder(
    await ports.getHeard(
      readBack,
      seats.map(({ accountId }) => accountId),
    ),
  );
  const now = ports.now();
  const newest =
    readBack.revision === decision.revision ? revision : await ports.getRevision(decision.id, decision.revision);
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
    partings: revision ? questionsOf(readBack, revision.record, newest?.record ?? revision.record, all) : [],
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
  newest: DecisionRecord,
  all: readonly KeptHeard[],
): readonly RoomQuestion[] {
  const known = new Map(left.map((one) => [one.question, one]));
  return partings(record, all).map((parting) => {
    const settled = settledOf(parting, known.get(parting.id), record, newest);
    if (settled) return { ...parting, settled };
    // The room's own words for it, where they still have to be written in the page's editor.
    const asOpen = known.get(parting.id)?.text;
    return asOpen === undefined ? parting : { ...parting, asOpen };
  });
}

/** It is left once it stands in the record, and decided once its part says something else than the room had before it. */
function settledOf(
  { part }: Parting,
  left: LeftOpen | undefined,
  then: DecisionRecord,
  now: DecisionRecord,
): Settled | undefined {
  const stands = (text: string) =>
    now.parts.some((one) => one.kind === 'open' && canonical(one.text) === canonical(text));
  if (left && (!left.unwritten || stands(left.text))) return { how: 'left', text: left.text };
  const before = then.parts.find(({ id }) => id === part);
  if (!before) return undefined;
  const after = now.parts.find(({ id }) => id === part);
  if (!after) return { how: 'decided' };
  const same = after.kind === before.kind && canonical(after.text) === canonical(before.text);
  return same ? undefined : { how: 'decided', says: partQuoteOf(after) };
}

const disciplinesOf = (record: DecisionRecord | undefined): readonly string[] => [
  ...new Set(record?.participants.map(({ discipline }) => discipline).filter(Boolean)),
];
