import { openProduct, type Product } from '../rest/product';
import { boardIssueEndpoints } from './endpoints/board-issues';
import { boardEndpoints } from './endpoints/boards';
import { bulkMoveEndpoints } from './endpoints/bulk-moves';
import { issueEndpoints } from './endpoints/issues';
import { peopleEndpoints } from './endpoints/people';
import { permissionEndpoints } from './endpoints/permissions';
import { precomputationEndpoints } from './endpoints/precomputations';
import { projectEndpoints } from './endpoints/projects';
import { propertyEndpoints } from './endpoints/properties';
import { screenEndpoints } from './endpoints/screens';
import { searchEndpoints } from './endpoints/search';
import { transitionEndpoints } from './endpoints/transitions';
import { uiModificationEndpoints } from './endpoints/ui-modifications';
import { userPropertyEndpoints } from './endpoints/user-properties';
import { jiraErrors } from './refusals';
import type { JiraWorld } from './world';

/** Every endpoint of the pretend Jira. One that is not here answers 501. */
export const jiraProduct = (world: JiraWorld): Product =>
  openProduct(
    [
      ...issueEndpoints,
      ...bulkMoveEndpoints,
      ...transitionEndpoints,
      ...propertyEndpoints,
      ...searchEndpoints,
      ...peopleEndpoints,
      ...projectEndpoints,
      ...permissionEndpoints,
      ...uiModificationEndpoints,
      ...screenEndpoints,
      ...userPropertyEndpoints,
      ...boardEndpoints,
      ...boardIssueEndpoints,
      ...precomputationEndpoints,
    ],
    world,
    (message) => jiraErrors(400, [message]),
  );
