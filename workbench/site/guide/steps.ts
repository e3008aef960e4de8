import { landmarks, people } from '../../seed/landmarks';
import { issueLink, pageLink } from '../frames/links';
import type { Facts } from './facts';

/** One step of the guide: who one is, what to do, where, and how it is known to be done. */
export interface GuideStep {
  readonly title: string;
  /** The account to act as. */
  readonly as: string;
  readonly text: string;
  /** Words that can be copied where the step asks for some. */
  readonly words?: readonly string[];
  readonly where: string;
  /** Undefined until there is such a place. */
  readonly to: (facts: Facts) => string | undefined;
  readonly isDone: (facts: Facts, seen: string | undefined) => boolean;
}

const epic = (facts: Facts) => (facts.epicKey === undefined ? undefined : issueLink(facts.epicKey));

export const steps: readonly GuideStep[] = [
  {
    title: 'Finish the record',
    as: people.vpProduct,
    text: 'You are the VP of product, and it is week 0. On Friday everybody agreed. One thing is in the notes and not yet in the decision: edit the page, press Edit on the panel, and add it under Not now, with what it comes after. Save, then publish.',
    words: [landmarks.missingPart, landmarks.missingAfter],
    where: 'The Friday notes',
    to: (facts) => pageLink(facts.pageId),
    isDone: (facts) => facts.isFinished,
  },
  {
    title: 'Link an epic to it',
    as: people.headOfEngineering,
    text: 'Now you lead engineering. Your epic rests on Friday’s decision; say so in its field Linked decision.',
    where: 'Engineering’s epic',
    to: epic,
    isDone: (facts) => facts.isLinked,
  },
  {
    title: 'Write how your team reads it',
    as: people.headOfEngineering,
    text: 'The decision left open how fresh the data has to be. Engineering has its own idea. Write it down in the panel at the right of the epic.',
    words: [landmarks.readingToWrite],
    where: 'The panel on the epic',
    to: epic,
    isDone: (facts) => facts.hasReading,
  },
  {
    title: 'Create a story',
    as: people.engineer,
    text: 'You are an engineer who was not in the room. Create a story below the epic, with the second line as its acceptance criterion.',
    words: [landmarks.storySummary, landmarks.storyCriterion],
    where: 'The epic, Child issues',
    to: epic,
    isDone: (facts) => facts.storyKey !== undefined,
  },
  {
    title: 'See the question beside it',
    as: people.engineer,
    text: 'What matters to this story is beside it now, with one question where the two seem to part. Answer it, or reword the story and watch it go.',
    where: 'Your story',
    to: (facts) => {
      const key = facts.questionKey ?? facts.storyKey;
      return key === undefined ? undefined : issueLink(key);
    },
    // Answered or reworded away, it stays seen.
    isDone: (facts, seen) => facts.storyKey !== undefined && seen !== undefined,
  },
];

/** When the five steps are done: the same decision, through other people's eyes. */
export const afterwards: readonly { readonly as: string; readonly text: string }[] = [
  { as: people.chiefDataOfficer, text: 'Your team reads the same decision the other way: open Data office, DAT-1.' },
  { as: people.vpProduct, text: 'On the Friday notes you see how all three teams read it.' },
  { as: people.contractor, text: 'You may see Engineering’s epic and not the decision: not a word of it is shown.' },
];
