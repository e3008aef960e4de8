import { route } from '@forge/api';
import * as v from 'valibot';
import { AppError } from '../app/ports';
import type { SetUpPorts } from '../app/set-up-ports';
import { everyPage } from './every-page';
import { linkedField } from './linked-field';
import { parseAs } from './parse';
import { askJira, isHidden, json, unforeseen } from './rest';

const screen = v.object({ id: v.number() });

const fieldScreens: SetUpPorts['fieldScreens'] = async (as) => {
  const field = await linkedField();
  if (field === undefined) return 'not-there';
  const page = (startAt: number) =>
    askJira(as, route`/rest/api/3/field/${field}/screens?startAt=${startAt}&maxResults=100`);
  const first = await page(0);
  if (isHidden(first)) return 'unknown';
  const found = await everyPage('the screens of the field', screen, (startAt) =>
    startAt === 0 ? Promise.resolve(first) : page(startAt),
  );
  return new Set(found.map(({ id }) => String(id)));
};

const meta = v.object({ total: v.optional(v.number(), 0), fields: v.array(v.object({ fieldId: v.string() })) });

/** What one page of create metadata holds; a team-managed project has fewer fields. */
const fieldsAtOnce = 200;

/** Jira lists the screens of company-managed projects only; what it says of the others is what their create form holds. */
const teamHasField: SetUpPorts['teamHasField'] = async ({ id, epicTypes }) => {
  const field = await linkedField();
  let has: boolean | undefined = true;
  for (const type of epicTypes) {
    const path = route`/rest/api/3/issue/createmeta/${id}/issuetypes/${type}?maxResults=${fieldsAtOnce}`;
    const answer = await askJira('app', path);
    // Not for who may not create issues there: then the list may also be empty.
    if (isHidden(answer) || answer.status === 400) return undefined;
    if (answer.status !== 200) throw unforeseen('the fields of an epic', answer);
    const { fields, total } = parseAs(meta, answer.body, 'the fields of an epic');
    if (fields.some(({ fieldId }) => fieldId === field)) continue;
    if (fields.length === 0 || total > fields.length) has = undefined;
    else return false;
  }
  return has;
};

const tabs = v.array(v.object({ id: v.number() }));

const addFieldTo: SetUpPorts['addFieldTo'] = async (screenId) => {
  const field = await linkedField();
  if (field === undefined) return;
  const answer = await askJira('viewer', route`/rest/api/3/screens/${screenId}/tabs`);
  if (answer.status === 404 || answer.status === 400) return;
  const [tab] = parseAs(tabs, mustMay(answer).body, 'the tabs of a screen');
  if (!tab) return;
  const path = route`/rest/api/3/screens/${screenId}/tabs/${tab.id}/fields`;
  const added = await askJira('viewer', path, json('POST', { fieldId: field }));
  // 400: it is there already. 404: the screen went meanwhile.
  if (added.status !== 400 && added.status !== 404) mustMay(added);
};

function mustMay(answer: Awaited<ReturnType<typeof askJira>>): typeof answer {
  if (isHidden(answer)) throw new AppError('no-edit-permission', 'only for administrators of Jira');
  if (answer.status >= 300) throw unforeseen('a screen', answer);
  return answer;
}

export const fieldScreenPorts = { fieldScreens, teamHasField, addFieldTo } satisfies Partial<SetUpPorts>;
