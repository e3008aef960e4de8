import type { SeedStep } from '../sites/site-seed';
import { people } from './landmarks';
import type { VariantName } from './variants';
import { doc, p, story } from './write';

/** Product's work. Its epics are called outcomes. */
export const product = (variant: VariantName): readonly SeedStep[] => [
  {
    do: 'create-issue',
    by: people.vpProduct,
    daysAgo: 2,
    ref: 'segments-outcome',
    project: 'PRD',
    type: 'Outcome',
    summary: 'Markets can look at their segments',
    description: doc(p('A market picks customers by what they bought and when, and sees how many there are.')),
  },
  {
    do: 'link',
    by: people.vpProduct,
    daysAgo: 2,
    issue: 'segments-outcome',
    page: 'friday-notes',
    localId: 'customer-data',
  },
  {
    do: 'write-reading',
    by: people.vpProduct,
    daysAgo: 2,
    issue: 'segments-outcome',
    text: reading[variant],
  },
  {
    do: 'create-issue',
    by: people.vpProduct,
    daysAgo: 2,
    ref: 'count-segment',
    project: 'PRD',
    type: 'Story',
    parent: 'segments-outcome',
    summary: 'See how many customers are in a segment',
    description: story(
      'As somebody in a market I pick what customers bought and see how many of them there are.',
      variant === 'real-time' ? 'The number says how old it is.' : 'The number says from which night it is.',
      'Private customers of all five markets are counted.',
    ),
  },
  {
    do: 'create-issue',
    by: people.vpProduct,
    daysAgo: 1,
    ref: 'pilot-norway',
    assignee: people.vpProduct,
    project: 'PRD',
    type: 'Story',
    parent: 'segments-outcome',
    summary: 'Launch segments in one market first',
    description: story(
      'Norway has asked loudest. We launch in one market with the customers that are already in, and the others follow when their data is there.',
      'Norway can use segments before the other markets are loaded.',
    ),
  },
  {
    do: 'create-issue',
    by: people.vpProduct,
    daysAgo: 1,
    ref: 'company-segments',
    assignee: people.vpProduct,
    project: 'PRD',
    type: 'Story',
    parent: 'segments-outcome',
    summary: 'Save a segment under a name',
    description: story(
      'Whoever built a segment can save it and find it again.',
      'Names are unique within a market.',
      'Add corporate customers and company accounts as a segment of their own.',
      'A saved segment can be deleted by whoever saved it.',
    ),
  },
  {
    do: 'create-issue',
    by: people.vpProduct,
    daysAgo: 1,
    ref: 'segment-help',
    project: 'PRD',
    type: 'Story',
    parent: 'segments-outcome',
    summary: 'Translate the help texts',
    description: story('The five markets get the help texts in their own language.'),
  },
  {
    do: 'create-issue',
    by: people.vpProduct,
    daysAgo: 1,
    ref: 'which-night',
    project: 'PRD',
    type: 'Task',
    parent: 'segments-outcome',
    summary: 'Ask three markets how they name their segments today',
  },
];

const nightly =
  'The first release is for looking, not for acting: a market finds its segments and counts them. Segments are counted nightly, which is soon enough for every market we asked.';

/** Where Friday agreed on real time, Product takes its time to say otherwise. */
const reading: Readonly<Record<VariantName, string>> = {
  left: nightly,
  batch: nightly,
  unspoken: nightly,
  'real-time': 'The first release is for looking, not for acting: a market finds its segments and counts them.',
};
