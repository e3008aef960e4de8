import type { Request } from '../contract/calls';
import type { NextQuestions, QuestionsFromWork } from '../contract/decision-panel';
import type { Instant } from '../core/time';
import type { WorkId } from '../core/work-id';
import type { Ports } from './ports';
import { answeredBefore, askedOfPage, questionLines } from './question-lines';
import { standsBefore, type StandsBefore } from './stands-before';
import type { Viewer } from './viewer';
import { visibleOf } from './visible-work';

/** As many rows as storage lists of each at once. */
const atOnce = { issues: 50, pages: 50, answers: 100 } as const;

/**
 * What work asks of the decision in front of the viewer, newest first: on its page with what was answered, beside an
 * epic what its stories ask and nobody has answered. At most three pages of storage, one of each that is asked for. Two
 * points where only issues ask: may the viewer read the page, and browse them; beside an epic one for that, and pages
 * that ask cost one for the list and one each.
 */
export async function openQuestionsFromWork(
  ports: Ports,
  viewer: Viewer,
  { localId, from }: Request<'openQuestionsFromWork'>,
): Promise<QuestionsFromWork> {
  const stands = await standsBefore(ports, viewer, localId);
  const { issues, pages, answers } = await listed(ports, stands, from);
  // A story that was not read again yet may still quote the decision that its epic rested on before.
  const asking = [...pages.map(askedOfPage), ...issues.filter(({ rests }) => rests?.decision === stands.decision.id)];
  const work = [...asking, ...answers].map(({ issueId }) => issueId);
  const visible = await visibleOf(ports, [...new Set(work)]);
  const seen = ({ issueId }: { readonly issueId: WorkId }): boolean => visible.has(issueId);
  const questions = await questionLines(ports, asking.filter(seen));
  const next = {
    ...nextOf(
      'issues',
      issues.map(({ readAt }) => readAt),
      from,
    ),
    ...nextOf(
      'pages',
      pages.map(({ readAt }) => readAt),
      from,
    ),
    ...nextOf(
      'answers',
      answers.map(({ at }) => at),
      from,
    ),
  };
  return {
    questions:
      stands.epicId === undefined
        ? [...questions, ...(await answeredBefore(ports, answers.filter(seen), questions))]
        : questions.filter(({ answer }) => !answer),
    ...(Object.keys(next).length > 0 && { next }),
  };
}

/** One page of storage of each that was asked for; of all where nothing was said. */
async function listed(ports: Ports, { decision: { id }, epicId }: StandsBefore, from: NextQuestions | undefined) {
  const wants = (what: keyof NextQuestions): boolean => !from || from[what] !== undefined;
  if (epicId !== undefined) {
    const issues = wants('issues') ? await ports.listAsking({ epicId }, from?.issues) : [];
    return { issues, pages: [], answers: [] };
  }
  const [issues, pages, answers] = await Promise.all([
    wants('issues') && ports.jiraConnected() ? ports.listAsking({ decision: id }, from?.issues) : [],
    wants('pages') ? ports.listPagesAsking(id, from?.pages) : [],
    wants('answers') ? ports.listAnswers(id, from?.answers) : [],
  ]);
  return { issues, pages, answers };
}

/** The next page begins with the last of this one, as others may carry the same instant. */
function nextOf(
  what: keyof NextQuestions,
  instants: readonly Instant[],
  from: NextQuestions | undefined,
): NextQuestions {
  const last = instants.length < atOnce[what] ? undefined : instants.at(-1);
  return last === undefined || last === from?.[what] ? {} : { [what]: last };
}
