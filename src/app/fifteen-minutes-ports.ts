import type { DecisionId } from '../core/decision/decision';
import type { DivergenceId } from '../core/reading/divergence';
import type { FifteenMinutes } from '../core/reading/fifteen-minutes';
import type { Instant } from '../core/time';

/** What fifteen minutes need of Confluence, all of it as the viewer. */
export interface FifteenMinutesPages {
  /**
   * Begins their page under another: a draft that only the viewer sees, and that the view restrictions of the page above
   * hold for, then and once it is published. Its id. Throws `no-edit-permission` where they may not, and then there is none.
   */
  readonly draftFifteenMinutes: (
    under: { readonly pageId: string; readonly spaceId: string },
    meeting: FifteenMinutes,
  ) => Promise<string>;
  /**
   * The page that the viewer began there on a divergence, found by the mark that it carries. Search lags: what it finds is
   * there, and what it does not find may be there all the same. 1 point, and 2 for each page under that one with such a title.
   */
  readonly findFifteenMinutes: (under: string, on: DivergenceId) => Promise<string | undefined>;
  /** Whether a page is there for the viewer: their own draft, or published. 1 + 1 points. */
  readonly isPageThere: (pageId: string) => Promise<boolean>;
}

/** That somebody set out to begin the page on a divergence, kept before they do; and the page, once it is known. */
export interface Beginning {
  /** An account id. */
  readonly by: string;
  readonly at: Instant;
  readonly draft?: string;
}

export interface BeginningStore {
  /** Strict. */
  readonly getBeginning: (decision: DecisionId, on: DivergenceId) => Promise<Beginning | undefined>;
  /** Whether nobody had; strict. */
  readonly claimBeginning: (decision: DecisionId, on: DivergenceId, beginning: Beginning) => Promise<boolean>;
  readonly putBeginning: (decision: DecisionId, on: DivergenceId, beginning: Beginning) => Promise<void>;
  readonly deleteBeginning: (decision: DecisionId, on: DivergenceId) => Promise<void>;
}
