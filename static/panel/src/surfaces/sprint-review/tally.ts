import { isOpen, askedIn, type Review } from './review';

/** How many stories stand where; together they are all of them. */
export interface Tally {
  readonly all: number;
  /** With a question that nobody has answered. */
  readonly asking: number;
  /** Resting on a decision that the viewer may read, with nothing to ask. */
  readonly silent: number;
  readonly cannotOpen: number;
  readonly notRead: number;
  /** On no decision, or on one that is gone. */
  readonly onNothing: number;
  readonly keptOut: number;
  readonly questions: number;
  /** Decisions that stories rest on, whether or not the viewer may read them. */
  readonly decisions: number;
}

/** Counts a review, in one pass. */
export function tallyOf(review: Review): Tally {
  const open = askedIn(review, review.stories).filter(isOpen);
  const asking = new Set(open.map(({ story }) => story.issueId));
  const decisions = new Set<string>();
  const on = { decision: 0, 'cannot-open': 0, 'not-read': 0, nothing: 0, gone: 0, 'kept-out': 0 };
  for (const { rests } of review.stories) {
    on[rests.on]++;
    if (rests.on === 'decision') decisions.add(review.decisions.get(rests.decision)?.head.key ?? rests.decision);
    if (rests.on === 'cannot-open') decisions.add(rests.key);
  }
  return {
    all: review.stories.length,
    asking: asking.size,
    silent: on.decision - asking.size,
    cannotOpen: on['cannot-open'],
    notRead: on['not-read'],
    onNothing: on.nothing + on.gone,
    keptOut: on['kept-out'],
    questions: open.length,
    decisions: decisions.size,
  };
}
