import type { Request } from '../contract/calls';
import type { NextQuestions, QuestionsFromWork } from '../contract/decision-panel';
import type { Instant } from '../core/time';
import type { Ports } from './ports';
import { answeredBefore, askedOfPage, questionLines } from './question-lines';
import { standsBefore } from './stands-before';
import type { Viewer } from './viewer';
import { visibleOf } from './visible-work';

/** As many rows as storage lists of each at once. */
const atOnce = { issues: 50, pages: 50, answers: 100 } as const;

/**
 * What work asks of the decision on whose page the viewer stands, and what was answered, newest first: at most three
 * pages of storage, one of each that is asked for. Two points where only issues ask: may the viewer read the page, and
 * browse them; pages that ask cost one for the list and one each.
 */
export async function openQuestionsFromWork(
  ports: Ports,
  viewer: Viewer,
  { localId, from }: Request<'openQuestionsFromWork'>,
): Promise<QuestionsFromWork> {
  const { decision } = await standsBefore(ports, viewer, localId);
  const wants = (what: keyof NextQuestions): boolean => !from || from[what] !== undefined;
  const [issues, pages, answers] = await Promise.all([
    wants('issues') && ports.jiraConnected() ? ports.listAsking({ decision: decision.id }, from?.issues) : [],
    wants('pages') ? ports.listPagesAsking(decision.id, from?.pages) : [],
    wants('answers') ? ports.listAnswers(decision.id, from?.answers) : [],
  ]);
  const asking = [...pages.map(askedOfPage), ...issues];
  const work = [...asking, ...answers].map(({ issueId }) => issueId);
  const visible = await visibleOf(ports, [...new Set(work)]);
  const seen = ({ issueId }: { readonly issueId: string }): boolean => visible.has(issueId);
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
    questions: [...questions, ...(await answeredBefore(ports, answers.filter(seen), questions))],
    ...(Object.keys(next).length > 0 && { next }),
  };
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
