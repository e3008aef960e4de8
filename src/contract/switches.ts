/** What an administrator of Jira can turn off for everybody: one name for each feature that speaks up by itself. */
export const switchNames = ['story-flag', 'sprint-flag'] as const;

export type SwitchName = (typeof switchNames)[number];

/** Whether each is on; all of them are until somebody turns one off. */
export type Switches = Readonly<Record<SwitchName, boolean>>;
