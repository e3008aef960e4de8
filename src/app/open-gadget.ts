import type { Request } from '../contract/calls';
import type { Gadget, GadgetDecision } from '../contract/gadget';
import type { Answer } from '../core/answer';
import type { Decision, DecisionId, DecisionKey } from '../core/decision/decision';
import type { Instant } from '../core/time';
import { headOf } from './decision-head';
import type { Ports } from './ports';
import { questionLines } from './question-lines';
import { reasonsToTalk, type AskedLine } from './reasons-to-talk';
import type { Resting, Standing } from './standing';

/** As much work with questions as a dashboard looks through, and as many decisions as it shows. */
const most = { work: 200, decisions: 20 } as const;

/** Work that asks, with what it rests on. */
type Asking = Standing & { readonly rests: Resting };

/**
 * Open questions by decision over the last weeks. What is asked of the platform does not grow with the work: one request
 * for the pages (1 + 1 points each) and one for the issues that the viewer may browse.
 */
export async function openGadget(ports: Ports, { decisions: keys, weeks }: Request<'openGadget'>): Promise<Gadget> {
  const ends = endsOfWeeks(ports.now(), weeks);
  const nothing = { weeks: ends, decisions: [], closed: { decisions: 0, questions: 0 }, more: false };
  if (!ports.jiraConnected()) return { ...nothing, jira: 'not-connected' };

  const found = await (keys.length > 0 ? askingOf(ports, keys) : ports.listAllAsking(most.work));
  const asking = found.filter((one): one is Asking => one.rests?.state === 'live');
  const known = await Promise.all([...new Set(asking.map(({ rests }) => rests.decision))].map(ports.getDecision));
  const decisions = known.filter((one) => one !== undefined).filter(({ state }) => state === 'live');
  const readable = await ports.readablePages([...new Set(decisions.map(({ pageId }) => pageId))]);
  const mayRead = decisions.filter(({ pageId }) => readable.has(pageId)).slice(0, most.decisions);
  const answers = await Promise.all(mayRead.map(({ id }) => ports.listAnswers(id)));
  const visible = await ports.browsable([...new Set([...asking, ...answers.flat()].map(({ issueId }) => issueId))]);

  const lines = await Promise.all(
    mayRead.map(async (decision, at): Promise<GadgetDecision> => {
      const work = asking.filter(({ rests }) => rests.decision === decision.id);
      const seen = work.filter(({ issueId }) => visible.has(issueId));
      const hidden = openIn(work.filter(({ issueId }) => !visible.has(issueId)));
      const past = (answers[at] ?? []).filter(({ issueId }) => visible.has(issueId));
      return lineOf(decision, await askedOf(ports, seen, past), hidden, ends);
    }),
  );
  const closed = asking.filter(
    ({ issueId, rests }) => visible.has(issueId) && rests.open > 0 && !isReadable(decisions, readable, rests.decision),
  );
  return {
    jira: 'connected',
    weeks: ends,
    decisions: lines.filter(isWorthALine).sort(needsTalkFirst),
    closed: { decisions: new Set(closed.map(({ rests }) => rests.decision)).size, questions: openIn(closed) },
    more: found.length >= most.work || decisions.length > most.decisions,
  };
}

const week = 7 * 86_400_000;

const endsOfWeeks = (now: Instant, weeks: number): readonly Instant[] =>
  Array.from({ length: weeks }, (_, at) => new Date(Date.parse(now) - (weeks - 1 - at) * week).toISOString());

/** Keys that nobody knows are like keys without work: there is nothing to show for them. */
async function askingOf(ports: Ports, keys: readonly DecisionKey[]): Promise<readonly Standing[]> {
  const ids = await Promise.all([...new Set(keys)].map(ports.findByKey));
  const asking = await Promise.all(
    ids.map((decision) => (decision ? ports.listAsking({ decision }) : Promise.resolve([]))),
  );
  return asking.flat();
}

/** What was asked, as far as it is known: what is asked now, and what was answered and is asked no more. */
async function askedOf(
  ports: Ports,
  work: readonly Asking[],
  answers: readonly Answer[],
): Promise<readonly AskedLine[]> {
  const epics = new Map(work.map(({ issueId, rests }) => [issueId, rests.epicId]));
  const lines = await questionLines(ports, work);
  const shown = new Set(lines.flatMap(({ issueId, answer }) => (answer ? [`${issueId} ${answer.finding}`] : [])));
  const earlier = answers.filter(({ issueId, finding }) => !shown.has(`${issueId} ${finding}`));
  return [
    ...lines.map((line) => ({ ...line, epicId: epics.get(line.issueId) ?? line.issueId })),
    ...earlier.map((answer) => ({ ...answer, askedAt: answer.askedAt ?? answer.at, epicId: answer.issueId, answer })),
  ];
}

function lineOf(
  decision: Decision,
  asked: readonly AskedLine[],
  hidden: number,
  ends: readonly Instant[],
): GadgetDecision {
  const openAt = (end: Instant): number =>
    asked.filter(({ askedAt, answer }) => askedAt <= end && (!answer || answer.at > end)).length;
  const reasons = reasonsToTalk(decision, asked, ends.at(-1) ?? '');
  return { head: headOf(decision), open: ends.map(openAt), hidden, reasons };
}

const openIn = (work: readonly Asking[]): number => work.reduce((sum, { rests }) => sum + rests.open, 0);

/** One that is gone has no page to read, and nothing to count. */
function isReadable(decisions: readonly Decision[], readable: ReadonlySet<string>, id: DecisionId): boolean {
  const decision = decisions.find((one) => one.id === id);
  return decision === undefined || readable.has(decision.pageId);
}

const isWorthALine = ({ open, hidden, reasons }: GadgetDecision): boolean =>
  hidden > 0 || reasons.length > 0 || open.some((count) => count > 0);

const needsTalkFirst = (one: GadgetDecision, other: GadgetDecision): number =>
  other.reasons.length - one.reasons.length ||
  (other.open.at(-1) ?? 0) - (one.open.at(-1) ?? 0) ||
  other.head.revisedAt.localeCompare(one.head.revisedAt);
