import type { DecisionId, DecisionKey } from '../core/decision/decision';
import { pageWork, type WorkId } from '../core/work-id';
import { questionsOf } from './open-questions';
import type { Ports } from './ports';
import { askedOfPage, type Asked } from './question-lines';
import type { Beside, PageStanding, Standing } from './standing';

/** Work with questions about a decision that is current. */
export interface AskingWork {
  readonly id: WorkId;
  /** The epic that it stands under; a page stands for itself. */
  readonly place: WorkId;
  readonly rests: Beside;
  readonly asked: Asked;
}

/** Of each sort, the newest; whether there is more of one. */
export interface AskingNow {
  readonly work: readonly AskingWork[];
  /** What it rests on, or what was asked for. */
  readonly decisions: readonly DecisionId[];
  readonly more: boolean;
}

/** Work with questions, whatever decision it rests on: as many issues, and as many pages, as the limit says. */
export async function allAsking(ports: Ports, limit: number): Promise<AskingNow> {
  const [issues, pages] = await Promise.all([ports.listAllAsking(limit), ports.listAskingPages(limit)]);
  const work = joined(issues, pages);
  const decisions = [...new Set(work.map(({ rests }) => rests.decision))];
  return { work, decisions, more: issues.length >= limit || pages.length >= limit };
}

/** The same of some decisions only. A key that nobody knows is like one without work: there is nothing to show for it. */
export async function askingAbout(ports: Ports, keys: readonly DecisionKey[]): Promise<AskingNow> {
  const known = (await Promise.all([...new Set(keys)].map(ports.findByKey))).filter((id) => id !== undefined);
  const found = await Promise.all(known.map((decision) => askingOne(ports, decision)));
  return { work: found.flat(), decisions: known, more: false };
}

async function askingOne(ports: Ports, decision: DecisionId): Promise<readonly AskingWork[]> {
  const [issues, pages] = await Promise.all([ports.listAsking({ decision }), ports.listPagesAsking(decision)]);
  return joined(issues, pages);
}

const joined = (issues: readonly Standing[], pages: readonly PageStanding[]): readonly AskingWork[] =>
  [...issues.flatMap(ofIssue), ...pages.map(ofPage)].filter(
    ({ rests }) => rests.state === 'live' && questionsOf(rests.assessment).length > 0,
  );

const ofIssue = (standing: Standing): readonly AskingWork[] => {
  const { issueId, rests } = standing;
  return rests ? [{ id: issueId, place: rests.epicId, rests, asked: standing }] : [];
};

const ofPage = (standing: PageStanding): AskingWork => {
  const id = pageWork(standing.pageId);
  return { id, place: id, rests: standing.rests, asked: askedOfPage(standing) };
};
