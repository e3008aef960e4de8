import { openProduct, type Product } from '../rest/product';
import { pageEndpoints } from './endpoints/pages';
import { permissionEndpoints } from './endpoints/permissions';
import { propertyEndpoints } from './endpoints/properties';
import { searchEndpoints } from './endpoints/search';
import { spaceEndpoints } from './endpoints/spaces';
import { templateEndpoints } from './endpoints/templates';
import { wholePageEndpoints } from './endpoints/whole-pages';
import { confluenceErrors } from './refusals';
import type { ConfluenceWorld } from './world';

/** Every endpoint of the pretend Confluence. One that is not here answers 501. */
export const confluenceProduct = (world: ConfluenceWorld): Product =>
  openProduct(
    [
      ...pageEndpoints,
      ...propertyEndpoints,
      ...spaceEndpoints,
      ...searchEndpoints,
      ...permissionEndpoints,
      ...wholePageEndpoints,
      ...templateEndpoints,
    ],
    world,
    (message) => confluenceErrors(400, message),
  );
