import Lozenge from '@atlaskit/lozenge';
import type { ReviewStory } from '../../../../../src/contract/sprint-review';
import { IssueLink } from '../../parts/product-link';
import { counted, decisionName } from '../../words';
import type { Review } from './review';

const keysShown = 12;

/** Stories whose epic's team read an earlier revision: by team and decision, since re-reading is the team's and done once. */
export function Behind({ review, stories }: { readonly review: Review; readonly stories: readonly ReviewStory[] }) {
  const groups = new Map<string, { team: string; revision: number; decision: string; stories: ReviewStory[] }>();
  for (const story of stories) {
    if (story.rests.on !== 'decision' || !story.rests.behind) continue;
    const { team, revision } = story.rests.behind;
    const head = review.decisions.get(story.rests.decision)?.head;
    if (!head) continue;
    const decision = decisionName(head.key);
    const group = groups.get(`${decision} ${team}`) ?? { team, revision, decision, stories: [] };
    group.stories.push(story);
    groups.set(`${decision} ${team}`, group);
  }
  if (groups.size === 0) return null;
  return (
    <section className="group" aria-label="Written for an earlier revision">
      <h2>The decision moved on since the team read it</h2>
      <ul className="plain">
        {[...groups].map(([name, { team, revision, decision, stories: under }]) => (
          <li key={name} className="note">
            <Lozenge appearance="new" maxWidth="none">{`Written for revision ${revision}`}</Lozenge> {team} on{' '}
            {decision}
            <p className="why">
              {counted(under.length, 'story rests', 'stories rest')} on it:{' '}
              {under.slice(0, keysShown).map(({ issueKey }, at) => (
                <span key={issueKey}>
                  {at > 0 && ', '}
                  <IssueLink issueKey={issueKey} />
                </span>
              ))}
              {under.length > keysShown && ` and ${under.length - keysShown} more`}. “Still holds” is on its epic.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
