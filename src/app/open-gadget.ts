import type { Request } from '../contract/calls';
import type { Gadget, GadgetDecision } from '../contract/gadget';
import type { Answer } from '../core/answer';
import type { Decision } from '../core/decision/decision';
import type { Instant } from '../core/time';
import { allAsking, askingAbout, type AskingWork } from './asking-work';
import { countPartings } from './count-partings';
import { headOf } from './decision-head';
import type { Ports } from './ports';
import { questionLines } from './question-lines';
import { reasonsToTalk, type AskedLine } from './reasons-to-talk';
import { visibleOf } from './visible-work';

/** As much work with questions as a dashboard looks through, and as many decisions as it shows. */
const most = { work: 200, decisions: 20 } as const;

/**
 * Open questions by decision over the last weeks. What is asked of the platform does not grow with the work: one request
 * for the decisions' pages (1 + 1 points each), one for the issues that the viewer may browse, and one more where pages
 * ask something, and where teams part on a decision. Nor does what is read of storage: two pages at most of each sort of
 * work that asks, and four of each decision that is shown.
 */
export async function openGadget(ports: Ports, { decisions: keys, weeks }: Request<'openGadget'>): Promise<Gadget> {
  const ends = endsOfWeeks(ports.now(), weeks);
  const nothing = { weeks: ends, decisions: [], closed: { decisions: 0, questions: 0 }, more: false };
  if (!ports.jiraConnected()) return { ...nothing, jira: 'not-connected' };

  const {
    work: asking,
    decisions: ids,
    more,
  } = await (keys.length > 0 ? askingAbout(ports, keys) : allAsking(ports, most.work));
  const known = await Promise.all(ids.map(ports.getDecision));
  const decisions = known.filter((one) => one !== undefined).filter(({ state }) => state === 'live');
  const readable = await ports.readablePages([...new Set(decisions.map(({ pageId }) => pageId))]);
  const mayRead = decisions.filter(({ pageId }) => readable.has(pageId)).slice(0, most.decisions);
  const answers = await Promise.all(mayRead.map(({ id }) => ports.listAnswers(id)));
  const seen = [...asking.map(({ id }) => id), ...answers.flat().map(({ issueId }) => issueId)];
  const visible = await visibleOf(ports, [...new Set(seen)]);
  const [open, hidden] = [asking.filter(({ id }) => visible.has(id)), asking.filter(({ id }) => !visible.has(id))];

  const lines = await Promise.all(
    mayRead.map(async (decision, at): Promise<GadgetDecision> => {
      const past = (answers[at] ?? []).filter(({ issueId }) => visible.has(issueId));
      const asked = await askedOf(ports, about(open, [decision]), past);
      const reasons = reasonsToTalk(decision, asked, await countPartings(ports, decision), ends.at(-1) ?? '');
      return { ...lineOf(decision, asked, ends), hidden: openIn(about(hidden, [decision])), reasons };
    }),
  );
  const closed = decisions.filter(({ pageId }) => !readable.has(pageId));
  const closedWork = about(open, closed).filter(({ rests }) => rests.open > 0);
  return {
    jira: 'connected',
    weeks: ends,
    decisions: lines.filter(isWorthALine).sort(needsTalkFirst),
    closed: {
      decisions: new Set(closedWork.map(({ rests }) => rests.decision)).size,
      questions: openIn(closedWork),
    },
    more: more || decisions.length - closed.length > most.decisions,
  };
}

const about = (work: readonly AskingWork[], decisions: readonly Decision[]): readonly AskingWork[] =>
  work.filter(({ rests }) => decisions.some(({ id }) => id === rests.decision));

const week = 7 * 86_400_000;

const endsOfWeeks = (now: Instant, weeks: number): readonly Instant[] =>
  Array.from({ length: weeks }, (_, at) => new Date(Date.parse(now) - (weeks - 1 - at) * week).toISOString());

/** What was asked, as far as it is known: what is asked now, and what was answered and is asked no more. */
async function askedOf(
  ports: Ports,
  work: readonly AskingWork[],
  answers: readonly Answer[],
): Promise<readonly AskedLine[]> {
  const places = new Map(work.map(({ id, place }) => [id, place]));
  const lines = await questionLines(
    ports,
    work.map(({ asked }) => asked),
  );
  const shown = new Set(lines.flatMap(({ issueId, answer }) => (answer ? [`${issueId} ${answer.finding}`] : [])));
  const earlier = answers.filter(({ issueId, finding }) => !shown.has(`${issueId} ${finding}`));
  return [
    ...lines.map((line) => ({ ...line, place: places.get(line.issueId) ?? line.issueId })),
    ...earlier.map((answer) => ({ ...answer, askedAt: answer.askedAt ?? answer.at, place: answer.issueId, answer })),
  ];
}

function lineOf(decision: Decision, asked: readonly AskedLine[], ends: readonly Instant[]) {
  const openAt = (end: Instant): number =>
    asked.filter(({ askedAt, answer }) => askedAt <= end && (!answer || answer.at > end)).length;
  return { head: headOf(decision), open: ends.map(openAt) };
}

const openIn = (work: readonly AskingWork[]): number => work.reduce((sum, { rests }) => sum + rests.open, 0);

const isWorthALine = ({ open, hidden, reasons }: GadgetDecision): boolean =>
  hidden > 0 || reasons.length > 0 || open.some((count) => count > 0);

const needsTalkFirst = (one: GadgetDecision, other: GadgetDecision): number =>
  other.reasons.length - one.reasons.length ||
  (other.open.at(-1) ?? 0) - (one.open.at(-1) ?? 0) ||
  other.head.revisedAt.localeCompare(one.head.revisedAt);
