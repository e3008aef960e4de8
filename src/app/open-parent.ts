import type { ParentDecision } from '../contract/parent-decision';
import { checks } from '../core/reader/checks';
import { isQuiet } from './hush';
import type { Ports } from './ports';
import { readStory } from './read-story';

/**
 * What somebody who writes a new issue may know about the decision that its parent rests on. The parent's id comes from
 * a browser, so whether the author may browse it is asked first; a parent that was never read is read now.
 */
export async function openParent(ports: Ports, parentId: string): Promise<ParentDecision> {
  if (!(await ports.browsable([parentId])).has(parentId)) return { view: 'none' };
  const standing = (await ports.getStanding(parentId)) ?? (await readStory(ports, parentId)).standing;
  if (!standing?.rests) return { view: 'none' };
  const decision = await ports.getDecision(standing.rests.decision);
  const revision = decision && (await ports.getRevision(decision.id, decision.revision));
  if (!decision || !revision) return { view: 'none' };
  if (!(await ports.mayReadPage(decision.pageId))) return { view: 'cannot-open', key: decision.key };
  const tallies = await ports.getTallies(checks.map(({ id }) => id));
  return {
    view: 'decision',
    key: decision.key,
    state: decision.state,
    record: revision.record,
    quiet: [...tallies].filter(([, tally]) => isQuiet(tally)).map(([check]) => check),
  };
}
