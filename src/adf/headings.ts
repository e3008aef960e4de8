import { partKinds, type PartKind } from '../core/decision/part';

/** Where in a record a piece of a page belongs. */
export type Section = 'title' | 'agreed' | 'direction' | PartKind | 'participants';

/** The order in which a record is written. */
export const sections: readonly Section[] = ['title', 'agreed', 'direction', ...partKinds, 'participants'];

/**
 * The headings that are recognised. The first wording of a section is the one that is written; every other, in any
 * language, is data as good as it. Case, punctuation, numbering and emoji play no role.
 */
const wordings: Readonly<Record<Exclude<Section, 'title'>, readonly string[]>> = {
  direction: [
    'Direction',
    ...['Decision', 'The decision', 'What we decided', 'We decided', 'Decided', 'Decision outcome', 'Outcome'],
    ...['Chosen direction', 'Our direction', 'The direction', 'Resolution', 'What was decided', 'What was agreed'],
    ...['Richtung', 'Entscheidung', 'Beschluss', 'Was wir entschieden haben', 'Die Entscheidung', 'Stoßrichtung'],
  ],
  tension: [
    'What was weighed',
    ...['What we weighed', 'Trade-offs', 'Tradeoffs', 'Trade offs made', 'Tensions', 'Weighed', 'Priorities'],
    ...['What we gave up and why', 'What we gave up', 'What was given up', 'What gave way'],
    ...['Was abgewogen wurde', 'Abwägungen', 'Abwägung', 'Zielkonflikte', 'Spannungen', 'Worauf wir verzichten'],
  ],
  commitment: [
    'We will',
    ...['Commitments', 'Goals', 'Goal', 'Objectives', 'What we will do', 'We commit to', 'What we commit to'],
    ...['We shall', 'Commitment', 'Aims', 'What will be done'],
    ...['Wir werden', 'Zusagen', 'Ziele', 'Was wir tun', 'Was wir tun werden', 'Wir verpflichten uns'],
  ],
  within: [
    'In scope',
    ...['Scope', 'Within scope', 'Within', 'Included', 'What is in scope', 'Whats in scope', 'Whats in', 'In bounds'],
    ...['Im Umfang', 'Umfang', 'Enthalten', 'Gehört dazu', 'Im Rahmen', 'Was dazugehört'],
  ],
  later: [
    'Not yet',
    ...['Later', 'Not now', 'Deferred', 'Postponed', 'Future work', 'Future', 'For later', 'Future scope'],
    ...['Out of scope for now', 'Parked', 'Parking lot', 'Next', 'Agreed but not now'],
    ...['Noch nicht', 'Später', 'Nicht jetzt', 'Zurückgestellt', 'Vertagt', 'Aufgeschoben', 'Ausblick'],
  ],
  beyond: [
    'Out of scope',
    ...['Non-goals', 'Nongoals', 'Not in scope', 'Beyond scope', 'Excluded', 'Not included', 'What is out of scope'],
    ...[
      'Whats out',
      'Whats out of scope',
      'We will not',
      'We wont',
      'What we will not do',
      'What we wont do',
      'Not goals',
    ],
    ...['Nicht im Umfang', 'Außerhalb des Umfangs', 'Nicht-Ziele', 'Nichtziele', 'Abgrenzung', 'Wir werden nicht'],
    ...['Was wir nicht tun', 'Gehört nicht dazu'],
  ],
  constraint: [
    'Has to hold',
    ...['Constraints', 'Constraint', 'What has to hold', 'Must hold', 'Non-negotiables', 'Guardrails', 'Requirements'],
    ...['Boundary conditions', 'Restrictions', 'Must haves', 'Limits'],
    ...['Muss gelten', 'Was gelten muss', 'Rahmenbedingungen', 'Randbedingungen', 'Einschränkungen', 'Vorgaben'],
  ],
  rejected: [
    'Considered and not taken',
    ...['Alternatives considered', 'Alternatives', 'Rejected', 'Rejected alternatives', 'Rejected options'],
    ...['Considered alternatives', 'Options considered', 'Considered options', 'Other options', 'Options not taken'],
    ...[
      'Not taken',
      'Not chosen',
      'Discarded',
      'Discarded alternatives',
      'What we rejected',
      'Considered and rejected',
    ],
    ...['Erwogen und nicht gewählt', 'Verworfen', 'Verworfene Alternativen', 'Alternativen', 'Abgelehnt'],
  ],
  condition: [
    'Assumptions',
    ...['Assumption', 'Conditions', 'We assume', 'What we assume', 'Assumed to hold', 'Premises', 'Preconditions'],
    ...['Annahmen', 'Annahme', 'Voraussetzungen', 'Bedingungen', 'Wir nehmen an', 'Wovon wir ausgehen'],
  ],
  open: [
    'Left to the teams',
    ...['Left open', 'Open', 'Open questions', 'Up to the teams', 'Teams decide', 'For the teams to decide'],
    ...['To be decided', 'Undecided', 'Still open', 'Open points', 'Unresolved questions', 'Open issues'],
    ...['Den Teams überlassen', 'Offen', 'Offene Fragen', 'Offene Punkte', 'Bleibt offen', 'Entscheiden die Teams'],
  ],
  participants: [
    'Who was in the room',
    ...['Participants', 'Attendees', 'In the room', 'People', 'Present', 'Stakeholders', 'Decision makers', 'Deciders'],
    ...['Wer dabei war', 'Wer im Raum war', 'Teilnehmende', 'Teilnehmer', 'Beteiligte', 'Anwesend', 'Anwesende'],
  ],
  agreed: [
    'Agreed',
    ...['Agreed on', 'Date agreed', 'Decided on', 'Decision date', 'Date of decision', 'Date'],
    ...['Vereinbart am', 'Vereinbart', 'Beschlossen am', 'Entschieden am', 'Datum'],
  ],
};

/** The heading under which a section is written. */
export const headingOf = (section: Exclude<Section, 'title'>): string => wordings[section][0] ?? '';

const sectionByKey = new Map(
  sections.flatMap((section) =>
    section === 'title' ? [] : wordings[section].map((wording) => [keyOf(wording), section] as const),
  ),
);

/** Which section a heading opens; nothing for a heading that is not recognised. */
export function sectionNamed(heading: string): Exclude<Section, 'title'> | undefined {
  if (heading.length > 120) return undefined;
  const whole = sectionByKey.get(keyOf(heading));
  if (whole) return whole;
  // "Out of scope (first release)", "Goals / what we will do"
  const [first = ''] = heading.split(/[(/]/, 1);
  return sectionByKey.get(keyOf(first));
}

function keyOf(heading: string): string {
  const words = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && /^\d+$/.test(words[0] ?? '')) words.shift();
  return words.join(' ');
}
