import type { Check, Explained } from '../check';
import { namedBy } from '../suspicions';

export const beyondBoundary: Check = {
  id: 'beyond-boundary',
  asks: 'Does the story build something that the decision puts out of scope?',
  loudest: 'aloud',
  look: (part, work) => (part.part.kind === 'beyond' ? namedBy(part, work, 'beyond') : []),
  question: (names) => `Is «${names}» within this decision after all?`,
  sentence: (names, story) => `The decision puts «${names}» out of scope; the story says «${story}».`,
};

export const beyondBoundaryExplained: Explained = {
  why: 'A boundary moves without anybody saying so, one story at a time.',
  examples: [
    {
      part: { kind: 'beyond', text: 'Paying out in cryptocurrency', otherWords: ['stablecoin', 'wallet address'] },
      story: 'Pay sellers in a stablecoin of their choice',
      asked: true,
      why: 'It names a lent word, and would do it.',
    },
    {
      part: { kind: 'beyond', text: 'Paying out in cryptocurrency', otherWords: ['stablecoin', 'wallet address'] },
      story: 'Explain in the handbook why there is no stablecoin payout',
      asked: false,
      why: 'Explaining is not building.',
    },
    {
      part: { kind: 'beyond', text: 'Translating letters', otherWords: ['machine translation'] },
      story: 'Remove the machine translation button',
      asked: false,
      why: 'Removing what is out of scope serves the decision.',
    },
  ],
};
