import { getAppContext } from '@forge/api';
import * as v from 'valibot';
import { moduleKeys } from '../contract/modules';
import { listFields } from './list-fields';
import { plain } from './stored';

const remembered = plain(v.string());

/**
 * The id of the linked-decision field, which differs from site to site; asked for once and then remembered. `undefined`
 * until Jira has made the field, which it does some time after the app was connected.
 */
export async function linkedField(): Promise<string | undefined> {
  const key = `linked-field:${getAppContext().environmentAri.environmentId}`;
  const known = await remembered.get(key);
  if (known !== undefined) return known;
  const ours = `${getAppContext().environmentAri.environmentId}/static/${moduleKeys.linkedDecision}`;
  const found = (await listFields()).find(({ schema }) => schema?.custom?.endsWith(ours));
  if (found) await remembered.set(key, found.id);
  return found?.id;
}
