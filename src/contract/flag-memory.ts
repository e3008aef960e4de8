/** What a person was told of on boards, and whether they want to be. Kept with their Jira user, so that it holds on every machine. */
export interface FlagMemory {
  /** Whether they want no flag about stories of their own. */
  readonly off: boolean;
  /** Ids of issues, newest last. */
  readonly told: readonly string[];
  /** The same about sprints; missing in what an earlier version wrote. */
  readonly sprints?: { readonly off: boolean; readonly told: readonly string[] };
}

export const nothingTold: FlagMemory = { off: false, told: [] };

/** Where Jira keeps it. */
export const flagsPath = (accountId: string): string =>
  `/rest/api/3/user/properties/throughline-flags?accountId=${encodeURIComponent(accountId)}`;
