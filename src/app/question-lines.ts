import type { QuestionLine } from '../contract/decision-panel';
import type { Answer } from '../core/answer';
import type { DecisionId } from '../core/decision/decision';
import { checks } from '../core/reader/checks';
import type { Instant } from '../core/time';
import { pageOfWork, pageWork, type WorkId } from '../core/work-id';
import { pageUrl } from './decision-head';
import { quietChecks } from './hush';
import { questionsOf } from './open-questions';
import type { Ports } from './ports';
import type { Beside, PageStanding } from './standing';

/** Some work that questions stand beside, as a line names it; an issue's standing is one. */
export type Asked = Pick<QuestionLine, 'issueId' | 'issueKey' | 'summary' | 'pageUrl'> & {
  readonly readAt: Instant;
  readonly rests?: Beside;
};

export const askedOfPage = ({ pageId, title, readAt, rests }: PageStanding): Asked => ({
  issueId: pageWork(pageId),
  issueKey: '',
  summary: title,
  pageUrl: pageUrl(pageId),
  readAt,
  rests,
});

/** The questions beside some work, with their answers: open ones first, and as the work comes among them. */
export async function questionLines(ports: Ports, work: readonly Asked[]): Promise<readonly QuestionLine[]> {
  const all = work.flatMap((standing) => {
    const { rests } = standing;
    return rests
      ? questionsOf(rests.assessment).map((finding) => ({
          standing,
          finding,
          decision: rests.decision,
          askedAt: rests.asked[finding.id] ?? standing.readAt,
        }))
      : [];
  });
  const quiet = await quietChecks(
    ports,
    all.map(({ finding }) => finding),
  );
  const asked = all.filter(({ finding }) => !quiet.has(finding.check));
  const answers = await ports.getAnswers(
    asked.map(({ standing, finding, decision }) => ({ decision, issueId: standing.issueId, finding: finding.id })),
  );
  const byName = new Map(answers.map((answer) => [nameOf(answer.issueId, answer.finding), answer]));
  const lines = asked.map(({ standing, finding, askedAt }): QuestionLine => {
    const answer = byName.get(nameOf(standing.issueId, finding.id));
    return {
      ...whose(standing),
      part: finding.part,
      partQuote: finding.partQuote,
      storyQuote: finding.storyQuote.text,
      question: finding.question,
      askedAt,
      ...(answer && { answer }),
    };
  });
  return [...lines.filter(({ answer }) => !answer), ...lines.filter(({ answer }) => answer)];
}

/** Answers whose question is no longer asked, because a text was reworded since: they stay part of the decision's story. */
export async function answeredBefore(
  ports: Ports,
  answers: readonly Answer[],
  lines: readonly QuestionLine[],
): Promise<readonly QuestionLine[]> {
  const shown = new Set(lines.flatMap(({ answer }) => (answer ? [nameOf(answer.issueId, answer.finding)] : [])));
  const others = answers.filter(({ issueId, finding }) => !shown.has(nameOf(issueId, finding)));
  const ids = [...new Set(others.map(({ issueId }) => issueId))];
  const [any] = others;
  if (!any) return [];
  const standings = await askedWork(ports, ids, any.decision);
  return others.flatMap((answer): readonly QuestionLine[] => {
    const standing = standings.get(answer.issueId);
    if (!standing) return [];
    const { part, partQuote, storyQuote } = answer;
    const question = checks.find(({ id }) => id === answer.check)?.asks ?? '';
    const askedAt = answer.askedAt ?? answer.at;
    return [{ ...whose(standing), part, partQuote, storyQuote, question, askedAt, answer }];
  });
}

const whose = ({ issueId, issueKey, summary, pageUrl }: Asked) => ({
  issueId,
  issueKey,
  summary,
  ...(pageUrl !== undefined && { pageUrl }),
});

async function askedWork(
  ports: Ports,
  work: readonly WorkId[],
  decision: DecisionId,
): Promise<ReadonlyMap<WorkId, Asked>> {
  const [pages, issues] = [work.flatMap((id) => pageOfWork(id) ?? []), work.filter((id) => !isPageWork(id))];
  const [standings, resting] = await Promise.all([
    ports.getStandings(issues),
    Promise.all(pages.map((pageId) => ports.getPageStanding(pageId, decision))),
  ]);
  const asked = resting.flatMap((standing) => (standing ? [askedOfPage(standing)] : []));
  return new Map<WorkId, Asked>([...standings, ...asked.map((one) => [one.issueId, one] as const)]);
}

const isPageWork = (work: WorkId): boolean => pageOfWork(work) !== undefined;

const nameOf = (issueId: string, finding: string): string => `${issueId}:${finding}`;
