import type { KnownDecision } from '../read-decisions';
import type { ReadStory } from '../run';

/** What the page shows of one decision. Counts are of all stories; lists are cut, so that a page stays readable. */
export interface CollectedDecision {
  readonly decision: KnownDecision;
  readonly questions: Kept;
  readonly notes: Kept;
  readonly quiet: Kept;
}

/** The stories that are shown, and how many there were. */
export interface Kept {
  readonly all: number;
  readonly shown: readonly ReadStory[];
}

const most = { questions: 300, notes: 200, quiet: 400 } as const;
type Heap = keyof typeof most;
type Stories = Record<Heap, { all: number; shown: ReadStory[] }>;

/** Gathers what a report shows while stories are read, in bounded memory: the most certain questions stay, the rest is counted. */
export function collectReport() {
  const byDecision = new Map<KnownDecision, Stories>();
  const empty = (): Stories => ({
    questions: { all: 0, shown: [] },
    notes: { all: 0, shown: [] },
    quiet: { all: 0, shown: [] },
  });
  return {
    add: (read: ReadStory): void => {
      const stories = byDecision.get(read.decision) ?? empty();
      byDecision.set(read.decision, stories);
      const heap = heapOf(read);
      const kept = stories[heap];
      kept.all++;
      kept.shown.push(read);
      if (kept.shown.length >= 2 * most[heap]) kept.shown = cut(kept.shown, heap);
    },
    collected: (): readonly CollectedDecision[] =>
      [...byDecision]
        .map(([decision, { questions, notes, quiet }]) => ({
          decision,
          questions: { all: questions.all, shown: cut(questions.shown, 'questions') },
          notes: { all: notes.all, shown: cut(notes.shown, 'notes') },
          quiet: { all: quiet.all, shown: cut(quiet.shown, 'quiet') },
        }))
        .sort((a, b) => b.questions.all - a.questions.all || b.notes.all - a.notes.all),
  };
}

function heapOf({ assessment: { verdict } }: ReadStory): Heap {
  switch (verdict) {
    case 'question':
      return 'questions';
    case 'note':
      return 'notes';
    case 'aligned':
    case 'silent':
      return 'quiet';
  }
}

const certainty = ({ assessment: { findings } }: ReadStory): number => findings[0]?.certainty ?? 0;
const cut = (stories: readonly ReadStory[], heap: Heap): ReadStory[] =>
  stories.toSorted((a, b) => certainty(b) - certainty(a)).slice(0, most[heap]);
