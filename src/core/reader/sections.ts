import { wordsOf } from '../language/words';

/** What a heading or a label says about the lines below it: `aside` is not part of the work, `state` is how things stand. */
export type Section = 'work' | 'aside' | 'state';

const labels: readonly (readonly [Section, string])[] = [
  [
    'aside',
    `out of scope,not in scope,not in this,not part of,not included,not now,not yet,no goals,non goals,non goal,nongoals,won't do,wont do,
     later,excluded,exclusions,excludes,future work,follow up,follow ups,outside,parked`,
  ],
  [
    'state',
    'background,context,today,current behaviour,current behavior,current state,as is,status quo,steps to reproduce,problem',
  ],
];

const sections = labels.flatMap(([section, list]) =>
  list.split(',').map((label) => ({ section, words: label.trim().split(/\s+/u) })),
);

/** A label at the start of a line, `Out of scope: …`, and whether anything follows it there. */
export interface Label {
  readonly section: Section;
  readonly alone: boolean;
}

/** Reads a heading, or the label that a line begins with; `undefined` where there is none. */
export function labelOf(text: string, isHeading: boolean): Label | undefined {
  const colon = text.slice(0, 60).indexOf(':');
  if (!isHeading && colon < 0) return undefined;
  const said = wordsOf(text, 0, isHeading ? Math.min(text.length, 60) : colon);
  const alone = isHeading || text.slice(colon + 1).trim() === '';
  const known = sections.find(({ words }) => words.every((word, i) => said[i]?.lower === word));
  if (known !== undefined) return { section: known.section, alone };
  return alone ? { section: 'work', alone } : undefined;
}
