import { stemOf } from './stems';

/** The words that show what a sentence does about its topic. By stem, or as written where the form matters. */
const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(stemOf));
const asWritten = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const removing = stems(
  `remove removal drop delete deletion strip retire prune discard disable uninstall stop cease discontinue withdraw decommission revert
   scrub purge abolish eliminate unused dormant leftover obsolete gone kill unscrew dismantle deprecate sunset undo unpublish`,
);
export const refusing = stems(
  `refuse refusal reject rejection deny forbid forbidden block disallow prevent prohibit unsupported exclude ignore skip avoid hide omit
   suppress ban decline 400 401 403 404 405 409 422`,
);
export const negating = asWritten(
  `not never without cannot nobody none neither nor nothing mustn't don't doesn't isn't aren't won't can't shouldn't didn't wasn't weren't
   hasn't haven't wouldn't couldn't`,
);
export const informing = stems('document explain mention clarify quote say spell faq');
export const papers = stems(
  'docs doc documentation readme changelog faq handbook tutorial glossary wiki runbook leaflet',
);
export const studying = stems(
  'spike investigate investigation research explore evaluate evaluation assess study interview survey feasibility analyse analyze',
);
export const lookingInto: ReadonlySet<string> = new Set(
  'compare how,compare what,find out,read up,look into,look at,ask whether,learn from,work out'.split(','),
);
export const deferring = stems('defer postpone someday backlog');
export const parking = asWritten('park shelve');
export const mending = stems(
  'fix bug bugfix typo bump chore refactor spelling flaky regression style lint ci test build perf',
);
export const present = asWritten('today currently already nowadays tried asked wanted complained complain asking');
export const being = asWritten('is are be was were been gets get being');
export const claiming = stems(
  'add allow let support use build introduce offer show send keep include make create implement enable give put write run so we it they instead but',
);
export const leading = asWritten(
  "please we let's lets should to must will i want wants the a an and then also can need needs new our",
);
export const turning = asWritten('switch turn take shut phase');
export const away = asWritten('off down out away');
export const into = asWritten('in into to on');
export const aboutWhat = asWritten('for when if on');
export const clauseMarks = [':', ';', '—', '(', '. '];
