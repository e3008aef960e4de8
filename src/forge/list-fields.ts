import { route } from '@forge/api';
import * as v from 'valibot';
import { parseAs } from './parse';
import { askJira, unforeseen } from './rest';

const fields = v.array(v.object({ id: v.string(), schema: v.optional(v.object({ custom: v.optional(v.string()) })) }));

/** Every field of the site, as the app; a custom field says of which type it is. 1 point. */
export async function listFields(): Promise<v.InferOutput<typeof fields>> {
  const answer = await askJira('app', route`/rest/api/3/field`);
  if (answer.status !== 200) throw unforeseen('the list of fields', answer);
  return parseAs(fields, answer.body, 'the list of fields');
}
