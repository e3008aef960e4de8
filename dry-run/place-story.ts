import type { KnownDecision } from './read-decisions';
import type { FoundStory } from './story';

/** Finds the decision a story rests on; `undefined` where nothing in the file says one. */
export type PlaceStory = (found: FoundStory) => KnownDecision | undefined;

/** A story's own word first, then its parent's; with a single decision nobody has to say it. Throws a Fault at an unknown name. */
export function placing(decisions: readonly KnownDecision[]): PlaceStory {
  const named = new Map(
    decisions.flatMap((decision) => [[decision.title, decision] as const, [decision.id, decision] as const]),
  );
  const byEpic = new Map(decisions.flatMap((decision) => decision.epics.map((epic) => [epic, decision] as const)));
  const only = decisions.length === 1 ? decisions[0] : undefined;
  return ({ story, fault }) => {
    if (story.decision !== undefined) {
      const decision = named.get(story.decision) ?? only;
      if (decision) return decision;
      throw fault(
        'decisionId',
        `of ${story.id} is "${story.decision}", which is none of the ${decisions.length} decisions.`,
      );
    }
    return (story.parent === undefined ? undefined : byEpic.get(story.parent)) ?? only;
  };
}
