import * as v from 'valibot';
import { isAdfDoc, type AdfDoc } from '../adf/adf';
import { findPanels } from '../adf/find-panels';
import { findRestsOn } from '../adf/find-rests-on';
import { workText } from '../adf/lines-of';
import { readRecord } from '../adf/read-record';
import { replacedBy } from '../adf/replaced-by';
import { parseAs } from './parse';
import { parseLinked } from './parse-linked';

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
    ...contentOf(title, documentOf(body?.atlas_doc_format?.value ?? '')),
  };
}

function contentOf(title: string, body: AdfDoc | undefined) {
  const restsOn = body ? restsOnOf(body) : [];
  return {
    panels: body && panelsOf(body),
    restsOn,
    text: restsOn.length > 0 ? workText(title, body) : noText,
  };
}

/** Of a page that rests on nothing nobody reads the text. */
const noText = { lines: [] };

function restsOnOf(body: AdfDoc) {
  return findRestsOn(body).flatMap(({ localId, chosen }) => {
    const linked = parseLinked(chosen);
    return isName(localId) ? [{ localId, ...(linked && { on: linked }) }] : [];
  });
}

/** The platform names each panel by a UUID; one that somebody wrote by hand without a name cannot be told from others. */
const panelsOf = (body: AdfDoc) =>
  findPanels(body)
    .filter(({ localId }) => isName(localId))
    .map(({ localId, body }) => ({
      localId,
      record: readRecord(body).record,
      replaced: replacedBy(body) !== undefined,
    }));

const isName = (localId: string): boolean => /^[\w.-]{1,100}$/.test(localId);

/** A page that was never written in has an empty body, which is a document without a panel. */
function documentOf(value: string): AdfDoc | undefined {
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
