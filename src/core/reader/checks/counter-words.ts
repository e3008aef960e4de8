import type { Check, Explained } from '../check';
import { leavesOut } from '../sides';
import { namedBy } from '../suspicions';

export const counterWords: Check = {
  id: 'counter-words',
  asks: 'Does the story sound like work that goes against a commitment, a constraint or an assumption?',
  loudest: 'aloud',
  look: (prepared, work) =>
    leavesOut(prepared.part) || prepared.part.kind === 'tension' || prepared.part.kind === 'open'
      ? []
      : namedBy(prepared, work, 'contradicts'),
  question: (names) => `Can this and «${names}» both hold?`,
  sentence: (names, story) => `The decision says «${names}»; the story says «${story}».`,
};

export const counterWordsExplained: Explained = {
  why: 'The authors said how such work would sound, so that nobody has to guess.',
  examples: [
    {
      part: {
        kind: 'constraint',
        text: 'Card numbers never touch our servers',
        counterWords: ['save the card number'],
      },
      story: 'Save the card number for the next order',
      asked: true,
      why: 'It says what the authors lent as the opposite.',
    },
    {
      part: {
        kind: 'constraint',
        text: 'Card numbers never touch our servers',
        counterWords: ['save the card number'],
      },
      story: 'Never save the card number, not even for a minute',
      asked: false,
      why: 'The story negates what the counter words say.',
    },
    {
      part: { kind: 'commitment', text: 'Every change is reviewed', counterWords: ['skip review'] },
      story: 'Show the name of whoever did the review',
      asked: false,
      why: 'The counter words skip the review; the story does not.',
    },
  ],
};
