import type { SeedBoard, SeedStep } from '../sites/site-seed';
import { landmarks, people } from './landmarks';
import { story } from './write';

/** Who plans with whom: one board across two projects, one of the data office alone, and one without sprints. */
export const boards: readonly SeedBoard[] = [
  { name: landmarks.marketsBoard, type: 'scrum', projects: ['PRD', landmarks.engineering] },
  { name: 'Data office', type: 'scrum', projects: ['DAT'] },
  { name: 'Engineering, day to day', type: 'kanban', projects: [landmarks.engineering] },
];

/** The sprint that is about to be planned, and what the data office is in the middle of. */
export const sprints: readonly SeedStep[] = [
  {
    do: 'create-issue',
    by: people.engineer,
    daysAgo: 3,
    ref: 'build-times',
    project: landmarks.engineering,
    type: 'Task',
    assignee: people.engineer,
    summary: 'Halve the time that a build takes',
  },
  {
    do: 'create-issue',
    by: people.vpProduct,
    daysAgo: 1,
    ref: 'signed-in-only',
    project: 'PRD',
    type: 'Story',
    parent: 'segments-outcome',
    assignee: people.engineer,
    summary: 'Count only customers who have signed in',
    description: story(
      'Whoever shops without signing in is left out of the count.',
      'We do not guess from devices who somebody is.',
    ),
  },
  {
    do: 'plan-sprint',
    by: people.vpProduct,
    daysAgo: 1,
    board: landmarks.marketsBoard,
    sprint: landmarks.sprint,
    goal: 'Markets see their segments; no message goes out unasked.',
    issues: [
      'count-segment',
      'pilot-norway',
      'company-segments',
      'segment-help',
      'which-night',
      'signed-in-only',
      'newsletter-asks',
      'newsletter-copy',
      'drop-table',
      'build-times',
    ],
  },
  {
    do: 'plan-sprint',
    by: people.chiefDataOfficer,
    daysAgo: 8,
    board: 'Data office',
    sprint: 'History 3',
    goal: 'All five markets loaded.',
    issues: ['backfill', 'objections', 'visitors'],
  },
  { do: 'start-sprint', by: people.chiefDataOfficer, daysAgo: 7, sprint: 'History 3' },
  {
    do: 'plan-sprint',
    by: people.chiefDataOfficer,
    daysAgo: 1,
    board: 'Data office',
    sprint: 'History 4',
    issues: ['duplicates', 'owners'],
  },
];
