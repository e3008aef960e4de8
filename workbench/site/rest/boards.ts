import { ask, get, query } from './ask';
import { lineFields, type IssueLine, type Project } from './jira';

export interface Board {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban';
  readonly location?: { readonly projectKey: string; readonly projectName: string };
}

export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly goal?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

/** The first issues of a sprint or a backlog, and whether there are more. */
export interface Planned {
  readonly issues: readonly IssueLine[];
  readonly isLast: boolean;
}

const agile = '/rest/agile/1.0';
const shown = 100;

const valuesOf = async <Value>(path: string): Promise<readonly Value[]> =>
  ((await get(path)) as { readonly values: readonly Value[] }).values;

export const boards = (project?: Project): Promise<readonly Board[]> =>
  valuesOf(`${agile}/board${query({ projectKeyOrId: project?.key })}`);

export const board = async (id: string): Promise<Board> => (await get(`${agile}/board/${id}`)) as Board;

/** Sprints to come and under way; a kanban board has none. */
export const openSprints = ({ id, type }: Board): Promise<readonly Sprint[]> =>
  type === 'scrum' ? valuesOf(`${agile}/board/${id}/sprint${query({ state: 'active,future' })}`) : Promise.resolve([]);

const planned = async (path: string): Promise<Planned> =>
  (await get(`/rest/software/1.0/${path}${query({ fields: lineFields.join(','), maxResults: shown })}`)) as Planned;

export const sprintIssues = ({ id }: Sprint): Promise<Planned> => planned(`sprint/${id}/issue`);
export const backlogIssues = ({ id }: Board): Promise<Planned> => planned(`board/${id}/backlog`);
export const boardIssues = ({ id }: Board): Promise<Planned> => planned(`board/${id}/issue`);

export const createSprint = ({ id }: Board, name: string): Promise<unknown> =>
  ask('POST', `${agile}/sprint`, { name, originBoardId: id });

const fortnight = 14 * 86_400_000;

export const startSprint = ({ id }: Sprint): Promise<unknown> =>
  ask('POST', `${agile}/sprint/${id}`, {
    state: 'active',
    startDate: new Date().toISOString(),
    endDate: new Date(Date.now() + fortnight).toISOString(),
  });

export const closeSprint = ({ id }: Sprint): Promise<unknown> =>
  ask('POST', `${agile}/sprint/${id}`, { state: 'closed' });

export const deleteSprint = ({ id }: Sprint): Promise<unknown> => ask('DELETE', `${agile}/sprint/${id}`);

export const moveInto = (issueKey: string, sprint: Sprint | undefined): Promise<unknown> =>
  ask('POST', sprint ? `${agile}/sprint/${sprint.id}/issue` : `${agile}/backlog/issue`, { issues: [issueKey] });
