export interface Settings {
  readonly checks: readonly CheckState[];
  readonly jira: 'connected' | 'not-connected';
}

/** How one check has done on this site. */
export interface CheckState {
  readonly check: string;
  readonly asks: string;
  readonly answered: number;
  readonly within: number;
  /** `note`: it never asks, anywhere · `quiet`: too many of its questions were answered "It is within", so it only notes here. */
  readonly speaks: 'aloud' | 'note' | 'quiet';
}
