import { assumeTrustedRoute, route } from '@forge/api';
import * as v from 'valibot';
import type { SetUpPorts } from '../app/set-up-ports';
import { parseAs } from './parse';
import { askConfluence, unforeseen } from './rest';

const page = v.object({
  results: v.array(v.object({ key: v.string(), name: v.string(), type: v.optional(v.string()) })),
  _links: v.optional(v.object({ next: v.optional(v.string()) })),
});

const first = route`/wiki/api/v2/spaces?status=current&limit=250`;

export const listSpaces: SetUpPorts['listSpaces'] = async (as) => {
  const found: { key: string; name: string }[] = [];
  for (let next: typeof first | undefined = first; next;) {
    const answer = await askConfluence(as, next);
    if (answer.status !== 200) throw unforeseen('the list of spaces', answer);
    const { results, _links: links } = parseAs(page, answer.body, 'the list of spaces');
    // Everyone has a personal space, and a company's decisions are elsewhere.
    found.push(...results.filter(({ type }) => type !== 'personal').map(({ key, name }) => ({ key, name })));
    // Confluence's own link to the next page, which differs from the first by a cursor only.
    next = links?.next === undefined ? undefined : assumeTrustedRoute(links.next);
  }
  return found;
};
