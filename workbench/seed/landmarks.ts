/** The names by which the guide finds the story's places on a site, and the people who act in it. */
export const landmarks = {
  leadershipSpace: 'LEAD',
  notesTitle: 'Friday notes: a customer data platform',
  engineering: 'ENG',
  /** A board across Product and Engineering, and the sprint that is about to be planned on it. */
  marketsBoard: 'Segments for the markets',
  sprint: 'Segments 1',
  /** Engineering's epic: nothing linked and nothing below it, until somebody follows the guide. */
  epicSummary: 'Bring customer events in from the shop and billing',
  /** What the notes say and the record does not say yet. */
  missingPart: 'Sending audiences to the campaign tools',
  missingAfter: 'finance has signed off the history',
  readingToWrite: 'We build the event pipeline first, so that a profile is never older than a minute.',
  storySummary: 'Send audiences to the campaign tools every hour',
  storyCriterion: 'Business customers are part of the audiences from the first day.',
} as const;

/** Account ids of the story. They stand in pages as mentions, so they are kept as they are. */
export const people = {
  vpProduct: 'vp-product',
  headOfEngineering: 'head-of-engineering',
  chiefDataOfficer: 'chief-data-officer',
  architect: 'enterprise-architect',
  engineer: 'engineer',
  contractor: 'contractor',
  unlicensed: 'unlicensed',
} as const;
