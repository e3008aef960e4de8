import { allowed } from '../../people/people';
import { ok, type Endpoint } from '../../rest/endpoint';
import type { Template } from '../model';
import { refuse } from '../refusals';
import { findSpace, spaceOf, type ConfluenceWorld } from '../world';
import { peopleOnly } from './scopes';

const show = ({ id, name }: Template): object => ({
  templateId: id,
  name,
  templateType: 'page',
  description: '',
  labels: [],
});

const listTemplates: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: '/wiki/rest/api/template/page',
  scopes: peopleOnly,
  handle({ query, caller }, world) {
    const space = findSpace(world, query.get('spaceKey') ?? '');
    const visible = space && allowed(space, caller.viewer, world.people).view;
    const results = visible
      ? [...world.templates.values()].filter(({ spaceId }) => spaceId === space.id).map(show)
      : [];
    return ok({ results, start: 0, limit: 25, size: results.length, _links: { base: `${world.siteUrl}/wiki` } });
  },
};

const getTemplate: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: '/wiki/rest/api/template/{contentTemplateId}',
  scopes: peopleOnly,
  handle({ param, caller }, world) {
    const template = world.templates.get(param('contentTemplateId'));
    if (!template || !allowed(spaceOf(world, template), caller.viewer, world.people).view)
      throw refuse(404, 'Cannot find the template');
    return ok({
      ...show(template),
      body: { atlas_doc_format: { representation: 'atlas_doc_format', value: template.body } },
    });
  },
};

export const templateEndpoints = [listTemplates, getTemplate];
