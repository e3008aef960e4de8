import type { Check, Explained } from './check';
import { beyondBoundary, beyondBoundaryExplained } from './checks/beyond-boundary';
import { concededPole, concededPoleExplained } from './checks/conceded-pole';
import { counterWords, counterWordsExplained } from './checks/counter-words';
import { notYet, notYetExplained } from './checks/not-yet';
import { otherEnd, otherEndExplained } from './checks/other-end';
import { pastTheBound, pastTheBoundExplained } from './checks/past-the-bound';
import { turnedDown, turnedDownExplained } from './checks/turned-down';

/** Every check, in the order in which the settings page lists them. Adding one: its file, and its two names here. */
export const checks: readonly Check[] = [
  beyondBoundary,
  turnedDown,
  notYet,
  concededPole,
  counterWords,
  otherEnd,
  pastTheBound,
];

/** The same, each with why it asks and its examples: for docs and tests, which a bundle can do without. */
export const explainedChecks = (): readonly (Check & Explained)[] => {
  const explained = [
    beyondBoundaryExplained,
    turnedDownExplained,
    notYetExplained,
    concededPoleExplained,
    counterWordsExplained,
    otherEndExplained,
    pastTheBoundExplained,
  ];
  return checks.flatMap((check, i) => explained.slice(i, i + 1).map((more) => ({ ...check, ...more })));
};
