import type {
  BetweenTeams,
  ReviewDecision,
  ReviewFinding,
  ReviewPlace,
  ReviewStory,
  SprintReview,
  StoriesAgain,
} from '../../../../../src/contract/sprint-review';
import type { Answer } from '../../../../../src/core/answer';
import type { DecisionId } from '../../../../../src/core/decision/decision';

/** A review as far as it has come. */
export interface Review {
  readonly place: ReviewPlace;
  readonly stories: readonly ReviewStory[];
  readonly decisions: ReadonlyMap<DecisionId, ReviewDecision>;
  readonly between: readonly BetweenTeams[];
  /** Whether every page is here. */
  readonly isWhole: boolean;
}

/** The first page. */
export const begun = (page: SprintReview): Review =>
  joined(
    { place: page.place ?? { choices: [] }, stories: [], decisions: new Map(), between: [], isWhole: false },
    page,
  );

/** One more page. A story that moved between two pages comes twice, and is shown once. */
export function joined(review: Review, { stories, decisions, next }: SprintReview): Review {
  const known = new Set(review.stories.map(({ issueId }) => issueId));
  return {
    ...review,
    stories: [...review.stories, ...stories.filter(({ issueId }) => !known.has(issueId))],
    decisions: merged(review.decisions, decisions),
    isWhole: next === undefined,
  };
}

/** Some stories as they are now; whoever was named by the list stays named. */
export function again(review: Review, { stories, decisions, gone, keptOut }: StoriesAgain): Review {
  const now = new Map(stories.map((story) => [story.issueId, story]));
  return {
    ...review,
    stories: review.stories
      .filter(({ issueId }) => !gone.includes(issueId))
      .map((story) => {
        if (keptOut.includes(story.issueId)) return { ...story, rests: { on: 'kept-out' as const } };
        const { assignee } = story;
        return { ...story, ...now.get(story.issueId), ...(assignee && { assignee }) };
      }),
    decisions: merged(review.decisions, decisions),
  };
}

/** A question of one story with its answer. */
export const answered = (review: Review, issueId: string, answer: Answer): Review => ({
  ...review,
  stories: review.stories.map((story) =>
    story.issueId === issueId && story.rests.on === 'decision'
      ? {
          ...story,
          rests: {
            ...story.rests,
            findings: story.rests.findings.map((one) => (one.finding === answer.finding ? { ...one, answer } : one)),
          },
        }
      : story,
  ),
});

function merged(
  before: ReadonlyMap<DecisionId, ReviewDecision>,
  more: readonly ReviewDecision[],
): ReadonlyMap<DecisionId, ReviewDecision> {
  const all = new Map(before);
  for (const { head, parts } of more) {
    const known = all.get(head.id)?.parts.filter(({ id }) => !parts.some((part) => part.id === id)) ?? [];
    all.set(head.id, { head, parts: [...known, ...parts] });
  }
  return all;
}

/** One finding beside its story and its decision. */
export interface Asked {
  readonly story: ReviewStory;
  readonly finding: ReviewFinding;
  readonly decision: ReviewDecision;
}

/** Everything that is asked or noted, as the stories come. */
export const askedIn = ({ decisions }: Pick<Review, 'decisions'>, stories: readonly ReviewStory[]): readonly Asked[] =>
  stories.flatMap((story) => {
    const decision = story.rests.on === 'decision' ? decisions.get(story.rests.decision) : undefined;
    if (story.rests.on !== 'decision' || !decision) return [];
    return story.rests.findings.map((finding) => ({ story, finding, decision }));
  });

export const isOpen = ({ finding }: Asked): boolean => finding.aloud && !finding.answer;

export const notRead = ({ stories }: Review): readonly string[] =>
  stories.filter(({ rests }) => rests.on === 'not-read').map(({ issueId }) => issueId);
