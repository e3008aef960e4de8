import type { AdfDoc } from '../../../src/adf/adf';
import { get, query } from './ask';

/** Who a page is restricted to; undefined where everybody who may see the space may do it. */
export interface Restrictions {
  readonly read?: readonly string[];
  readonly update?: readonly string[];
}

const v1 = '/wiki/rest/api';

export const restrictionsOf = async (pageId: string): Promise<Restrictions> => {
  const json = (await get(`${v1}/content/${pageId}/restriction/byOperation`)) as Record<
    string,
    { readonly restrictions?: { readonly user?: { readonly results: readonly { readonly accountId: string }[] } } }
  >;
  const named = (operation: 'read' | 'update') =>
    json[operation]?.restrictions?.user?.results.map(({ accountId }) => accountId) ?? [];
  const [read, update] = [named('read'), named('update')];
  return { ...(read.length === 0 ? {} : { read }), ...(update.length === 0 ? {} : { update }) };
};

export interface SearchHit {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly excerpt: string;
}

/** Confluence's text search, as the viewer. */
export const searchPages = async (text: string): Promise<readonly SearchHit[]> => {
  const cql = `type in (page, blogpost) and text ~ "${text.replaceAll(/["\\]/g, ' ')}"`;
  const json = (await get(`${v1}/search${query({ cql, limit: 30 })}`)) as {
    readonly results: readonly {
      readonly content: { readonly id: string | number; readonly type: string; readonly title: string };
      readonly excerpt?: string;
    }[];
  };
  return json.results.map(({ content, excerpt }) => ({
    ...content,
    id: String(content.id),
    excerpt: (excerpt ?? '').replaceAll(/<[^>]*>|@@@(?:end)?hl@@@/g, ''),
  }));
};

/** What a viewer may do with a page: `update`, `delete`, … */
export const operationsOn = async (pageId: string): Promise<readonly string[]> => {
  const json = (await get(`/wiki/api/v2/pages/${pageId}/operations`)) as {
    readonly operations: readonly { readonly operation: string; readonly targetType: string }[];
  };
  return json.operations.filter(({ targetType }) => targetType === 'page').map(({ operation }) => operation);
};

export interface TemplateLine {
  readonly templateId: string;
  readonly name: string;
}
export interface Template extends TemplateLine {
  readonly body: AdfDoc;
}

export const templatesIn = async (spaceKey: string): Promise<readonly TemplateLine[]> =>
  ((await get(`${v1}/template/page${query({ spaceKey })}`)) as { readonly results: readonly TemplateLine[] }).results;

export const template = async (id: string): Promise<Template> => {
  const json = (await get(`${v1}/template/${id}${query({ expand: 'body' })}`)) as TemplateLine & {
    readonly body: { readonly atlas_doc_format: { readonly value: string } };
  };
  return { ...json, body: JSON.parse(json.body.atlas_doc_format.value) as AdfDoc };
};
