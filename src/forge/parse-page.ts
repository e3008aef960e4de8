import * as v from 'valibot';
import { isAdfDoc } from '../adf/adf';
import { findPanels } from '../adf/find-panels';
import { readRecord } from '../adf/read-record';
import { replacedBy } from '../adf/replaced-by';
import { parseAs } from './parse';

const page = v.object({
  id: v.string(),
  title: v.string(),
  spaceId: v.string(),
  status: v.string(),
  ownerId: v.nullish(v.string()),
  version: v.object({ number: v.number() }),
  body: v.optional(v.object({ atlas_doc_format: v.optional(v.object({ value: v.string() })) })),
});

/** A page of Confluence's v2 API with its body in the Atlassian Document Format, which comes as a string. */
export function parsePage(json: unknown) {
  const { id, title, spaceId, status, ownerId, version, body } = parseAs(page, json, 'a page');
  return {
    id,
    title,
    spaceId,
    version: version.number,
    status: statusOf(status),
    ...(ownerId ? { ownerId } : {}),
    panels: panelsOf(body?.atlas_doc_format?.value ?? ''),
  };
}

/** The platform names each panel by a UUID; one that somebody wrote by hand without a name cannot be told from others. */
function panelsOf(value: string) {
  const body = documentOf(value);
  const panels = body && findPanels(body).filter(({ localId }) => /^[\w.-]{1,100}$/.test(localId));
  return panels?.map(({ localId, body }) => ({
    localId,
    record: readRecord(body).record,
    replaced: replacedBy(body) !== undefined,
  }));
}

/** A page that was never written in has an empty body, which is a document without a panel. */
function documentOf(value: string) {
  if (value === '') return { type: 'doc', version: 1, content: [] };
  try {
    const body: unknown = JSON.parse(value);
    return isAdfDoc(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function statusOf(status: string): 'current' | 'archived' | 'trashed' | 'draft' {
  switch (status) {
    case 'archived':
    case 'draft':
      return status;
    case 'trashed':
    case 'deleted':
      return 'trashed';
    default:
      return 'current';
  }
}
