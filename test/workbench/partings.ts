import type { VariantName } from '../../workbench/seed/variants';

const nightly = /ten years of customer history once, then nightly/;
/** Whichever of its stories was read first. */
const asItHappens = /within seconds|in real time/;
export const brief = /The screens show the customer history as the nightly batch left it/;
export const proposals = /One load a night is enough for the customer history/;

/** Where one telling of the six weeks has to lead, and when. */
export interface Parting {
  readonly variant: VariantName;
  readonly title: string;
  /** The week in which the second of two teams takes the other side. */
  readonly week: number;
  /** What the question says that it is about. */
  readonly on: RegExp;
  /** What it quotes in that week. */
  readonly words: readonly [RegExp, RegExp];
  /** With whom Engineering parts in the end. */
  readonly with: readonly string[];
}

/** All tellings. */
export const partings: readonly Parting[] = [
  {
    variant: 'left',
    title: 'left to the teams: when Engineering settles otherwise than the data office, on the part that was left open',
    week: 3,
    on: /How fresh the history is in the first release/,
    words: [nightly, asItHappens],
    with: ['Data office', 'Product'],
  },
  {
    variant: 'batch',
    title: 'batch agreed: when Engineering builds as it happens, on what was weighed',
    week: 3,
    on: /One load a night.*each change as it happens/,
    words: [nightly, asItHappens],
    with: ['Data office', 'Product'],
  },
  {
    variant: 'real-time',
    title: 'real-time agreed: when Product briefs a nightly batch, on what was weighed',
    week: 4,
    on: /Each change as it happens.*one load a night/,
    words: [brief, asItHappens],
    with: ['Data office', 'Product'],
  },
  {
    variant: 'unspoken',
    title: 'not spoken of: when Engineering takes the other way, on no part of the decision',
    week: 3,
    on: /take different ways where the decision is silent/,
    words: [nightly, asItHappens],
    with: ['Data office', 'Product'],
  },
];
