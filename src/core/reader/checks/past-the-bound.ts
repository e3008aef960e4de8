import { crosses, quantitiesOf } from '../../language/numbers';
import type { Check, Explained } from '../check';
import { leavesOut } from '../sides';
import { turnedIn } from '../suspicions';

export const pastTheBound: Check = {
  id: 'past-the-bound',
  asks: 'Does the story set a number past a bound of the decision?',
  loudest: 'note',
  look(prepared, work) {
    const { part, bounds: set } = prepared;
    if (leavesOut(part) || part.kind === 'open') return [];
    if (set.length === 0) return [];
    return turnedIn(prepared, work, 'contradicts', (meeting) => {
      const { words, claim } = meeting.sentence;
      const past = quantitiesOf(words).some(
        (said) => claim.denied[said.at] !== true && set.some((bound) => crosses(bound, said)),
      );
      return past ? meeting.for : undefined;
    });
  },
  question: (names) => `Is the number within «${names}»?`,
  sentence: (names, story) => `The decision says «${names}»; the story says «${story}», a number past it.`,
};

export const pastTheBoundExplained: Explained = {
  why: 'A limit is easily forgotten by whoever writes the next number.',
  examples: [
    {
      part: { kind: 'constraint', text: 'No more than three instant payouts a seller in 24 hours' },
      story: 'Allow ten instant payouts for each seller',
      asked: true,
      why: 'Ten of the same are more than three.',
    },
    {
      part: { kind: 'constraint', text: 'No more than three instant payouts a seller in 24 hours' },
      story: 'Refuse the fourth of ten instant payouts',
      asked: false,
      why: 'It refuses what is past the bound.',
    },
    {
      part: { kind: 'constraint', text: 'An answer reaches the caller within 2 seconds' },
      story: 'The answer may reach the caller after 1 minute',
      asked: true,
      why: 'A minute is sixty seconds.',
    },
  ],
};
