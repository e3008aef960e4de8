import { changeSprint, createSprint, moveToSprint } from '../jira/sprints';
import { found, issueNamed } from './ask-app';
import type { Named } from './named';
import type { MoveSprint, PlanSprint } from './site-seed';
import type { Site } from './open-site';

const fortnight = 14 * 86_400_000;

/** Makes, starts or closes a sprint as a board's menu would. */
export function planSprint(site: Site, named: Named, step: PlanSprint | MoveSprint, at: string): void {
  const { jira } = site;
  const caller = { viewer: step.by, through: 'person' } as const;
  if (step.do === 'plan-sprint') {
    const { sprint: name, goal = '', issues } = step;
    const board = found(
      [...jira.boards.values()].find((one) => one.name === step.board),
      `board "${step.board}"`,
    );
    const sprint = createSprint(jira, board, { name, goal }, caller, at);
    moveToSprint(
      jira,
      issues.map((ref) => issueNamed(site, named, ref)),
      sprint,
      caller,
    );
    return;
  }
  const sprint = found(
    [...jira.sprints.values()].find(({ name }) => name === step.sprint),
    `sprint "${step.sprint}"`,
  );
  const endDate = new Date(Date.parse(at) + fortnight).toISOString();
  const change =
    step.do === 'start-sprint'
      ? ({ state: 'active', startDate: at, endDate } as const)
      : ({ state: 'closed' } as const);
  changeSprint(jira, sprint, change, caller, at);
}
