import type { DivergenceLine } from '../contract/divergence';
import type { Instant } from '../core/time';
import { AppError } from './app-error';
import { headOf } from './decision-head';
import type { Beginning } from './fifteen-minutes-ports';
import type { Ports } from './ports';
import type { StandsBefore } from './stands-before';

type Needs = Pick<
  Ports,
  | 'draftFifteenMinutes'
  | 'findFifteenMinutes'
  | 'isPageThere'
  | 'getBeginning'
  | 'claimBeginning'
  | 'putBeginning'
  | 'deleteBeginning'
  | 'now'
>;

/** Who presses, which page they know of from before, and whether they have looked for one that nobody kept. */
export interface Pressed {
  readonly by: string;
  readonly draft: string | undefined;
  readonly anew: boolean;
}

/**
 * The page that two teams sit down with, under the decision's own, as the viewer and with what the viewer sees of the
 * question; the id of its draft. It is there once. Confluence makes a page in one step and keeps nothing of ours with it,
 * so that somebody sets out is kept first: whoever finds that, and no page with it, knows that this died in between. Then
 * search may find the draft by the mark it carries; where it does not, nobody can tell, and the person is asked (`begun-before`).
 */
export async function beginFifteenMinutes(
  ports: Needs,
  before: Pick<StandsBefore, 'decision' | 'record'>,
  line: DivergenceLine,
  pressed: Pressed,
): Promise<string> {
  const { decision } = before;
  const begun = await ports.getBeginning(decision.id, line.id);
  const known = begun?.draft ?? pressed.draft;
  if (known !== undefined && (await ports.isPageThere(known))) return known;
  if (begun && known === undefined) {
    const lost = await findLost(ports, decision.pageId, line, begun, pressed);
    if (lost !== undefined) {
      await ports.putBeginning(decision.id, line.id, { ...begun, draft: lost });
      return lost;
    }
  }
  const setOut: Beginning = { by: pressed.by, at: ports.now() };
  if (begun) await ports.putBeginning(decision.id, line.id, setOut);
  else if (!(await ports.claimBeginning(decision.id, line.id, setOut))) throw inTheMaking();
  const draft = await begin(ports, before, line);
  await ports.putBeginning(decision.id, line.id, { ...setOut, draft });
  return draft;
}

/** Somebody else's lost draft is theirs alone, so for this person there is none. */
async function findLost(
  ports: Needs,
  pageId: string,
  { id }: DivergenceLine,
  begun: Beginning,
  { by, anew }: Pressed,
): Promise<string | undefined> {
  if (secondsBetween(begun.at, ports.now()) < longestInvocation) throw inTheMaking();
  if (begun.by !== by) return undefined;
  const found = await ports.findFifteenMinutes(pageId, id);
  if (found === undefined && !anew) throw new AppError('begun-before', 'its draft was not kept');
  return found;
}

async function begin(
  ports: Needs,
  { decision, record }: Pick<StandsBefore, 'decision' | 'record'>,
  { id, sentence, sides, pulls, part: partId }: DivergenceLine,
): Promise<string> {
  const { key, pageUrl } = headOf(decision);
  const part = record.parts.find((one) => one.id === partId);
  const teams = sides.map(({ team }) => team).join(' and ');
  const title = `Fifteen minutes on Decision ${key}: ${teams}`.slice(0, mostTitle);
  try {
    const meeting = { on: id, title, key, pageUrl, sentence, ...(part && { part }), sides, pulls };
    return await ports.draftFifteenMinutes(decision, meeting);
  } catch (error) {
    // A refusal is certain that there is no page; after anything else there may be one.
    if (error instanceof AppError && error.code === 'no-edit-permission') await ports.deleteBeginning(decision.id, id);
    throw error;
  }
}

const inTheMaking = (): AppError => new AppError('busy', 'the page is being begun', longestInvocation);

const secondsBetween = (one: Instant, other: Instant): number => (Date.parse(other) - Date.parse(one)) / 1000;

/** Seconds; the platform ends a call of a panel after 25. */
const longestInvocation = 30;

/** Characters that Confluence takes for a title. */
const mostTitle = 255;
