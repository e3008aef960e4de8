import type { LineRole, WorkLine } from '../core/work';
import { sectionNamed } from './headings';

/** Headings under which every line is something that has to be true when the work is done. */
const criteriaHeadings = new Set(
  (
    'acceptance criteria|acceptance criterion|acceptance|criteria|ac|acs|definition of done|dod|done when|conditions of satisfaction|' +
    'success criteria|acceptance tests|scenarios|akzeptanzkriterien|akzeptanzkriterium|abnahmekriterien|abnahme|fertig wenn'
  ).split('|'),
);

/** Whether a heading announces acceptance criteria; numbering, case and punctuation play no role. */
export function announcesCriteria(heading: string): boolean {
  if (heading.length > 60) return false;
  return criteriaHeadings.has(
    heading
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '')
      .join(' '),
  );
}

/** Whether a short line is a heading by its words alone, as in "Acceptance criteria:" or "Out of scope". */
export const isKnownHeading = (text: string): boolean => announcesCriteria(text) || sectionNamed(text) !== undefined;

/** How far below the headings of a document a bold line ranks. */
export const boldLevel = 7;

/** Takes the lines of a work item one after the other, and knows which heading each stands under. */
export interface LineWriter {
  readonly lines: WorkLine[];
  heading(text: string, level: number): void;
  line(text: string, role: LineRole): void;
  /** Where the writer stands, to come back to when a box closes. */
  place(): LinePlace;
  returnTo(place: LinePlace): void;
}

export interface LinePlace {
  readonly under: string | undefined;
  /** The level of the heading that announced criteria; 0 outside of them. */
  readonly criteriaLevel: number;
}

export function lineWriter(): LineWriter {
  const lines: WorkLine[] = [];
  let place: LinePlace = { under: undefined, criteriaLevel: 0 };
  const push = (text: string, role: LineRole): void => {
    lines.push({ text, role, ...(place.under === undefined ? {} : { under: place.under }) });
  };
  return {
    lines,
    heading(text, level) {
      if (text === '') return;
      lines.push({ text, role: 'heading' });
      // "Scenario 2" below "Acceptance criteria" is still about the criteria.
      const deeper = place.criteriaLevel > 0 && level > place.criteriaLevel && sectionNamed(text) === undefined;
      place = { under: text, criteriaLevel: announcesCriteria(text) ? level : deeper ? place.criteriaLevel : 0 };
    },
    line(text, role) {
      if (text === '') return;
      const counts = place.criteriaLevel > 0 && (role === 'prose' || role === 'cell');
      push(text, counts ? 'criterion' : role);
    },
    place: () => place,
    returnTo: (earlier) => (place = earlier),
  };
}

/** Given / When / Then: such lines are criteria wherever they stand in a block of code. */
export const isGherkin = (text: string): boolean =>
  /^\s{0,20}(?:Feature:|Scenario(?: Outline)?:|Given |When |Then |Angenommen |Wenn |Dann )/.test(text);
