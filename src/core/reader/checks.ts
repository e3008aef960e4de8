import type { Check } from './check';
import { beyondBoundary } from './checks/beyond-boundary';
import { concededPole } from './checks/conceded-pole';
import { counterWords } from './checks/counter-words';
import { notYet } from './checks/not-yet';
import { otherEnd } from './checks/other-end';
import { pastTheBound } from './checks/past-the-bound';
import { turnedDown } from './checks/turned-down';

/** Every check, in the order in which the settings page lists them. Adding one: its file, and a line here. */
export const checks: readonly Check[] = [
  beyondBoundary,
  turnedDown,
  notYet,
  concededPole,
  counterWords,
  otherEnd,
  pastTheBound,
];
