import type { Check, Explained } from '../check';
import { namedBy } from '../suspicions';

export const concededPole: Check = {
  id: 'conceded-pole',
  asks: 'Does the story lean toward the good that gave way?',
  loudest: 'aloud',
  look: (part, work) => (part.part.kind === 'tension' ? namedBy(part, work, 'leans') : []),
  question: (names) => `This leans toward «${names}», which gave way. Is that meant?`,
  sentence: (names, story) => `The decision gave up «${names}»; the story says «${story}».`,
};

export const concededPoleExplained: Explained = {
  why: 'What was given up had its reasons too, and returns by small steps.',
  examples: [
    {
      part: {
        kind: 'tension',
        text: 'Historical completeness over immediacy',
        favoured: 'Historical completeness',
        conceded: 'immediacy',
        counterWords: ['fresh within minutes', 'live dashboard'],
      },
      story: 'A live dashboard that is fresh within minutes',
      asked: true,
      why: 'It asks for the conceded pole in words that the authors lent.',
    },
    {
      part: {
        kind: 'tension',
        text: 'Trust over speed',
        favoured: 'Trust',
        conceded: 'speed',
        counterWords: ['skip the check'],
      },
      story: 'Warn when somebody wants to leave the room',
      asked: false,
      why: 'Nothing in it speaks of either pole.',
    },
  ],
};
