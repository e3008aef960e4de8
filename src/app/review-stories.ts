import type { Request } from '../contract/calls';
import type { StoriesAgain } from '../contract/sprint-review';
import type { Answer } from '../core/answer';
import { answerAbout } from './answer-question';
import type { PlannedSeen } from './planning-ports';
import type { Ports } from './ports';
import { readStory } from './read-story';
import { reviewLines } from './review-lines';
import type { IssueSeen } from './seen';
import { mustBrowse, mustPlan, type Viewer } from './viewer';

/**
 * Reads some stories of a review, now, for who may browse them: those that nobody has read, or one that was changed
 * while the review was open. It costs what reading a story costs anywhere, three points, and no write where nothing changed.
 */
export async function reviewStories(
  ports: Ports,
  viewer: Viewer,
  { issueIds }: Request<'reviewStories'>,
): Promise<StoriesAgain> {
  mustPlan(viewer);
  const visible = await ports.browsable(issueIds);
  const asked = issueIds.filter((id) => visible.has(id));
  const read = await Promise.all(asked.map((id) => readStory(ports, id)));
  const seen = read.flatMap(({ issue }) => (issue ? [plannedOf(issue)] : []));
  const { stories, decisions } = await reviewLines(ports, seen);
  const known = new Set(seen.map(({ id }) => id));
  return {
    // Just read, and still not kept: it rests on nothing.
    stories: stories.map((story) => (story.rests.on === 'not-read' ? { ...story, rests: { on: 'nothing' } } : story)),
    decisions,
    gone: issueIds.filter((id) => !visible.has(id)),
    keptOut: asked.filter((id) => !known.has(id)),
  };
}

/** Answers a question of a story that is under review; whoever may not edit that story, or read the page, cannot. */
export async function answerInReview(ports: Ports, viewer: Viewer, asked: Request<'answerInReview'>): Promise<Answer> {
  mustPlan(viewer);
  await mustBrowse(ports, asked.issueId);
  return answerAbout(ports, viewer, asked.issueId, asked);
}

const plannedOf = ({ id, key, summary, level, parentId }: IssueSeen): PlannedSeen => ({
  id,
  key,
  summary,
  level,
  ...(parentId !== undefined && { parentId }),
});
