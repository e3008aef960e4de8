/** The three lines of an answer, as they are asked for and as they are shown. */
export const lines = [
  { field: 'first', asks: 'What we do first', shows: 'We do first' },
  { field: 'wont', asks: 'What we will not do', shows: 'We will not' },
  { field: 'back', asks: 'What would bring us back here', shows: 'Back here if' },
] as const;
