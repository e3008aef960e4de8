import { getAppContext, route } from '@forge/api';
import * as v from 'valibot';
import { moduleKeys } from '../contract/modules';
import { parseAs } from './parse';
import { askJira, unforeseen } from './rest';
import { plain } from './stored';

const fields = v.array(v.object({ id: v.string(), schema: v.optional(v.object({ custom: v.optional(v.string()) })) }));

const remembered = plain(v.string());

/**
 * The id of the linked-decision field, which differs from site to site; asked for once and then remembered. `undefined`
 * until Jira has made the field, which it does some time after the app was connected.
 */
export async function linkedField(): Promise<string | undefined> {
  const key = `linked-field:${getAppContext().environmentAri.environmentId}`;
  const known = await remembered.get(key);
  if (known !== undefined) return known;
  const answer = await askJira('app', route`/rest/api/3/field`);
  if (answer.status !== 200) throw unforeseen('the list of fields', answer);
  const ours = `${getAppContext().environmentAri.environmentId}/static/${moduleKeys.linkedDecision}`;
  const found = parseAs(fields, answer.body, 'the list of fields').find(({ schema }) => schema?.custom?.endsWith(ours));
  if (found) await remembered.set(key, found.id);
  return found?.id;
}
