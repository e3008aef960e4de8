import type { DecisionId } from '../decision/decision';
import type { Discipline } from '../decision/part';
import { canonical } from '../language/canonical';
import type { Instant } from '../time';

/** One minute before people leave the room: everybody writes privately what they heard, then all see it at once. */
export type ReadBack = Begun &
  (
    | { readonly state: 'open' }
    /** From here on everybody who may read the page sees what everybody heard. */
    | {
        readonly state: 'revealed';
        readonly revealedAt: Instant;
        /** Until then late, absent and remote people add what they heard. */
        readonly takesUntil: Instant;
        readonly left: readonly LeftOpen[];
      }
    /** Ended before the reveal: what was written stays with whoever wrote it, for good. */
    | { readonly state: 'closed'; readonly closedAt: Instant }
  );

interface Begun {
  readonly decision: DecisionId;
  /** Counts the read-backs of one decision, from 1; there is one at a time. */
  readonly number: number;
  /** The revision that was on the table. */
  readonly revision: number;
  /** The account that started it; whoever may edit the page can reveal or close it as well. */
  readonly host: string;
  readonly openedAt: Instant;
  /** Counts its changes, so that of two people who change it at once one looks again first. */
  readonly turn: number;
}

/** A question to the room that was left to the teams, as the open part that it became. */
export interface LeftOpen {
  readonly question: string;
  readonly text: string;
  /** Set where the page had unpublished changes: it was to be written in the page's editor, and stands once it was. */
  readonly unwritten?: true;
}

/** What one participant takes from the decision, for their discipline; at least one of the three lines is not empty. */
export interface Heard {
  readonly discipline: Discipline;
  readonly first: string;
  readonly wont: string;
  readonly back: string;
}

/** Characters of one line, and of a discipline's name. */
export const longestLine = 500;
export const longestDiscipline = 80;

/** `Heard`, and what is kept beside it. `late`: written by somebody who could see the others' by then. */
export interface KeptHeard extends Heard {
  readonly by: string;
  readonly at: Instant;
  readonly late: boolean;
}

/** Somebody who takes part. Says whether they have answered, and not a word of what. */
export interface Seat {
  readonly accountId: string;
  readonly answered: boolean;
}

/** Whether somebody who has not answered yet still can. */
export function takesAnswers(readBack: ReadBack, now: Instant): boolean {
  switch (readBack.state) {
    case 'open':
      return true;
    case 'revealed':
      return now < readBack.takesUntil;
    case 'closed':
      return false;
  }
}

/** Another one may begin once this one takes no more answers, or the decision has moved on from what it was about. */
export const mayBeginAnew = (readBack: ReadBack, now: Instant, revision: number): boolean =>
  readBack.state !== 'open' && (!takesAnswers(readBack, now) || readBack.revision < revision);

export const sameHeard = (one: Heard, other: Heard): boolean =>
  (['discipline', 'first', 'wont', 'back'] as const).every((field) => one[field] === other[field]);

/** Answers by discipline, in the order in which disciplines first come up; spelling and case make no second one. */
export function byDiscipline<One extends Heard>(
  all: readonly One[],
): readonly { readonly discipline: Discipline; readonly heard: readonly [One, ...One[]] }[] {
  const groups = new Map<string, { discipline: Discipline; heard: [One, ...One[]] }>();
  for (const one of all) {
    const name = canonical(one.discipline);
    const group = groups.get(name);
    if (group) group.heard.push(one);
    else groups.set(name, { discipline: one.discipline, heard: [one] });
  }
  return [...groups.values()];
}
