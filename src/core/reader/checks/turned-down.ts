import type { Check, Explained } from '../check';
import { namedBy } from '../suspicions';

export const turnedDown: Check = {
  id: 'turned-down',
  asks: 'Does the story take a way that was considered and not taken?',
  loudest: 'aloud',
  look: (part, work) => (part.part.kind === 'rejected' ? namedBy(part, work, 'contradicts') : []),
  question: (names) => `«${names}» was considered and not taken. What has changed?`,
  sentence: (names, story) => `The decision considered «${names}» and did not take it; the story says «${story}».`,
};

export const turnedDownExplained: Explained = {
  why: 'The option comes back without the reasons that spoke against it, or with new ones that the others should hear.',
  examples: [
    {
      part: {
        kind: 'rejected',
        text: 'Building our own card vault',
        otherWords: ['own vault', 'hardware security module'],
      },
      story: 'Set up three hardware security modules for our own vault',
      asked: true,
      why: 'It names both lent words, and would do it.',
    },
    {
      part: { kind: 'rejected', text: 'Building our own card vault', otherWords: ['own vault'] },
      story: 'Spike: what would our own vault have cost?',
      asked: false,
      why: 'To study is not to build.',
    },
  ],
};
