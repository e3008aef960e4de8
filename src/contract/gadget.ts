import type { Instant } from '../core/time';
import type { DecisionHead } from './decision-panel';

/** What a dashboard shows: questions by decision, and which decisions need a conversation. Nothing in it ranks teams or people. */
export interface Gadget {
  readonly jira: 'connected' | 'not-connected';
  /** The ends of the weeks that are shown, oldest first; the last one is now. */
  readonly weeks: readonly Instant[];
  /** Those that need a conversation first. */
  readonly decisions: readonly GadgetDecision[];
  /** Of work that the viewer may browse: what is asked about decisions on pages that they may not read. */
  readonly closed: { readonly decisions: number; readonly questions: number };
  /** Whether older work with questions was left out. */
  readonly more: boolean;
}

export interface GadgetDecision {
  readonly head: DecisionHead;
  /** How many questions were open at the end of each week, in work that the viewer may browse. */
  readonly open: readonly number[];
  /** How many more are open now in work that they may not browse. */
  readonly hidden: number;
  /** Why somebody should talk about it; empty where nothing says so. */
  readonly reasons: readonly ReasonToTalk[];
}

export type ReasonToTalk =
  /** Answers to questions about this revision that say "Look at the decision again". */
  | { readonly why: 'look-again'; readonly answers: number }
  /** Two teams read it, or work on it, in ways that cannot both guide the work; answered ones are not counted. */
  | { readonly why: 'two-ways'; readonly questions: number }
  /** Work in several places, epics and pages, asks about one part of it. */
  | { readonly why: 'one-part'; readonly part: string; readonly places: number }
  /** Questions that nobody has answered for two weeks. */
  | { readonly why: 'waiting'; readonly questions: number };

/** How many weeks a gadget can show. */
export const gadgetWeeks = [4, 6, 12] as const;

export type GadgetWeeks = (typeof gadgetWeeks)[number];
