import type { Check, Explained } from '../check';
import { leavesOut } from '../sides';
import { turnedIn } from '../suspicions';

export const otherEnd: Check = {
  id: 'other-end',
  asks: 'Does the story take the other end of a contrast on the same topic?',
  loudest: 'note',
  look: (prepared, work) =>
    leavesOut(prepared.part) || prepared.part.kind === 'open'
      ? []
      : turnedIn(
          prepared,
          work,
          prepared.part.kind === 'tension' ? 'leans' : 'contradicts',
          (meeting) => meeting.opposite,
        ),
  question: (names) => `Can this and «${names}» both hold?`,
  sentence: (names, story) => `The decision says «${names}»; the story says «${story}», which is the other end.`,
};

export const otherEndExplained: Explained = {
  why: 'Nightly or live, inside or separate, optional or mandatory: nobody names the decision, and both cannot be.',
  examples: [
    {
      part: { kind: 'commitment', text: 'Billing records are loaded in a nightly batch' },
      story: 'Load billing records in real time',
      asked: true,
      why: '«real time» is the other end of «nightly» and «batch», about the same records.',
    },
    {
      part: { kind: 'commitment', text: 'Billing records are loaded in a nightly batch' },
      story: 'Departures on the wall are shown in real time',
      asked: false,
      why: 'The other end, but of another topic.',
    },
  ],
};
