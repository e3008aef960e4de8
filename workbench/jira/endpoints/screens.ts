import { ok, type Endpoint, type RestRequest, type ScopeChoice } from '../../rest/endpoint';
import { refuse } from '../refusals';
import type { JiraWorld } from '../world';

const manageProject: ScopeChoice = [['manage:jira-project']];

/** The one screen of this site; every project uses it, and the app's fields stand on it from the beginning. */
const defaultScreen = { id: 1, name: 'Default Screen', description: 'Used by every project of the workbench.' };

function checkField(request: RestRequest, world: JiraWorld): void {
  const fieldId = request.param('fieldId');
  if (!world.fields.some(({ id }) => id === fieldId)) throw refuse(404, `The field ${fieldId} does not exist.`);
}

const fieldScreens: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/field/{fieldId}/screens',
  scopes: manageProject,
  handle(request, world) {
    checkField(request, world);
    return ok({ startAt: 0, maxResults: 100, total: 1, isLast: true, values: [defaultScreen] }, { objects: 1 });
  },
};

const addToDefault: Endpoint<JiraWorld> = {
  method: 'POST',
  path: '/rest/api/3/screens/addToDefault/{fieldId}',
  scopes: manageProject,
  handle(request, world) {
    if (world.people.get(request.caller.viewer ?? '')?.admin !== true)
      throw refuse(403, 'Only Jira administrators may change screens.');
    checkField(request, world);
    throw refuse(400, 'The field is already on the screen.');
  },
};

export const screenEndpoints = [fieldScreens, addToDefault];
