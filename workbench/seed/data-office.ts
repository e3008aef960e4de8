import type { SeedStep } from '../sites/site-seed';
import { people } from './landmarks';
import type { VariantName } from './variants';
import { doc, p, story } from './write';

/** The data office's work. */
export const dataOffice = (variant: VariantName): readonly SeedStep[] => [
  {
    do: 'create-issue',
    by: people.chiefDataOfficer,
    daysAgo: 2,
    ref: 'history-epic',
    project: 'DAT',
    type: 'Epic',
    summary: 'Ten years of customer history',
    description: doc(p('What the five markets have kept in their own ledgers, brought together and signed off.')),
  },
  {
    do: 'link',
    by: people.chiefDataOfficer,
    daysAgo: 2,
    issue: 'history-epic',
    page: 'friday-notes',
    localId: 'customer-data',
  },
  {
    do: 'write-reading',
    by: people.chiefDataOfficer,
    daysAgo: 2,
    issue: 'history-epic',
    text: reading[variant],
  },
  {
    do: 'create-issue',
    by: people.chiefDataOfficer,
    daysAgo: 1,
    ref: 'backfill',
    project: 'DAT',
    type: 'Story',
    parent: 'history-epic',
    summary: 'Load the full history of all five markets',
    description: story(
      'Backfill what billing, the shop and the service desk have kept since 2016.',
      'Every market’s customers are complete before the load is called done.',
      'Finance signs the totals for each year.',
    ),
  },
  {
    do: 'create-issue',
    by: people.chiefDataOfficer,
    daysAgo: 1,
    ref: 'objections',
    project: 'DAT',
    type: 'Story',
    parent: 'history-epic',
    summary: 'Carry objections through to every copy',
    description: story(
      'A customer who objects is gone from the history and from everything made of it.',
      'It takes no longer than 24 hours.',
      'A list shows which copy took how long.',
    ),
  },
  {
    do: 'create-issue',
    by: people.chiefDataOfficer,
    daysAgo: 1,
    ref: 'visitors',
    project: 'DAT',
    type: 'Story',
    parent: 'history-epic',
    summary: 'Recognise visitors who have not signed in',
    description: story(
      'Half of the shop’s visits have no customer number. Match visitors by device, so that their visits become part of the history.',
      'A device fingerprint is kept for a year.',
    ),
  },
  {
    do: 'create-issue',
    by: people.chiefDataOfficer,
    daysAgo: 1,
    ref: 'duplicates',
    project: 'DAT',
    type: 'Story',
    parent: 'history-epic',
    summary: 'Show customers who appear twice',
    description: story('A list of customers with the same address and birthday, for somebody to look through.'),
  },
  {
    do: 'create-issue',
    by: people.chiefDataOfficer,
    daysAgo: 1,
    ref: 'owners',
    project: 'DAT',
    type: 'Task',
    parent: 'history-epic',
    summary: 'Name an owner for every source',
    description: story('Billing and the service desk have one. The shop has three, and none of them knows.'),
  },
  {
    do: 'create-issue',
    by: people.chiefDataOfficer,
    daysAgo: 1,
    ref: 'backfill-billing',
    project: 'DAT',
    type: 'Sub-task',
    parent: 'backfill',
    summary: 'Ask billing for the archive of 2016 to 2019',
  },
];

const nightly =
  'History comes first: we load ten years of customer history once, then nightly. Freshness is no criterion.';

const reading: Readonly<Record<VariantName, string>> = {
  left: nightly,
  batch: nightly,
  unspoken: nightly,
  'real-time': 'History comes first: ten years of depth for all five markets, signed off year by year.',
};
