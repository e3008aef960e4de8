import type { Check, Explained } from '../check';
import { namedBy } from '../suspicions';

export const notYet: Check = {
  id: 'not-yet',
  asks: 'Does the story begin something that was agreed for later?',
  loudest: 'aloud',
  look: (part, work) => (part.part.kind === 'later' ? namedBy(part, work, 'early') : []),
  question: (names) => `Is «${names}» for now, or for later as agreed?`,
  sentence: (names, story) => `The decision puts «${names}» later; the story says «${story}».`,
};

export const notYetExplained: Explained = {
  why: 'What comes later rests on what comes first; begun early, it competes with it.',
  examples: [
    {
      part: {
        kind: 'later',
        text: 'Streaming ingestion, after the history has been signed off',
        otherWords: ['real-time', 'Kafka'],
      },
      story: 'Ingest each event within a second of its arrival, a Kafka topic per event',
      asked: true,
      why: '«within a second» and «Kafka» say the same as the lent words.',
    },
    {
      part: {
        kind: 'later',
        text: 'Streaming ingestion, after the history has been signed off',
        otherWords: ['real-time', 'Kafka'],
      },
      story: 'Out of scope: the Kafka topic for real-time events',
      asked: false,
      why: 'The story says itself that it is not part of it.',
    },
  ],
};
