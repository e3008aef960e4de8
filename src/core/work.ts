/** What a line of a work item is, as far as its format tells. A breach hides in one line, so lines are never joined. */
export type LineRole = 'summary' | 'prose' | 'criterion' | 'heading' | 'cell' | 'quoted' | 'code';

/** One line of text as it stands in the work item; `under` is the nearest heading above it. */
export interface WorkLine {
  readonly text: string;
  readonly role: LineRole;
  readonly under?: string;
}

/** The text of a story, an epic or a page, as a reader sees it. */
export interface WorkText {
  readonly lines: readonly WorkLine[];
}

/** Words taken from a line: `text` is `lines[line].text.slice(start, end)`, to the letter. */
export interface Quote {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}
