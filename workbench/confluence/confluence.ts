import { openProduct, type Product } from '../rest/product';
import { olderEndpoints } from './endpoints/older';
import { pageEndpoints } from './endpoints/pages';
import { propertyEndpoints } from './endpoints/properties';
import { spaceEndpoints } from './endpoints/spaces';
import { templateEndpoints } from './endpoints/templates';
import { confluenceErrors } from './refusals';
import type { ConfluenceWorld } from './world';

/** Every endpoint of the pretend Confluence. One that is not here answers 501. */
export const confluenceProduct = (world: ConfluenceWorld): Product =>
  openProduct(
    [...pageEndpoints, ...propertyEndpoints, ...spaceEndpoints, ...olderEndpoints, ...templateEndpoints],
    world,
    (message) => confluenceErrors(400, message),
  );
