import type { Board, Sprint } from './model';
import type { JiraWorld } from './world';

/** How Jira Software's REST shows boards and sprints. Shapes: the official OpenAPI file of Jira Software. */

export function showBoard(world: JiraWorld, { id, name, type, projectIds }: Board): object {
  const home = world.projects.get(projectIds[0] ?? '');
  return {
    id: Number(id),
    self: `${world.siteUrl}/rest/agile/1.0/board/${id}`,
    name,
    type,
    ...(home
      ? {
          location: {
            projectId: Number(home.id),
            projectKey: home.key,
            projectName: home.name,
            projectTypeKey: 'software',
            displayName: `${home.name} (${home.key})`,
            name: `${home.name} (${home.key})`,
          },
        }
      : {}),
  };
}

export const showSprint = (world: JiraWorld, { id, boardId, ...sprint }: Sprint): object => ({
  id: Number(id),
  self: `${world.siteUrl}/rest/agile/1.0/sprint/${id}`,
  ...sprint,
  originBoardId: Number(boardId),
});
