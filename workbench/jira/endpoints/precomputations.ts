import { noContent, ok, refusal, type Endpoint, type RestRequest } from '../../rest/endpoint';
import type { Precomputation } from '../model';
import { refuse } from '../refusals';
import { showInstant } from '../show';
import { without } from '../../without';
import type { JiraWorld } from '../world';
import { none } from './scopes';

const path = '/rest/api/3/jql/function/computation';

/** Only the app itself, and it only sees its own: this site has no other. */
function checkApp({ caller }: RestRequest, world: JiraWorld): void {
  if (caller.through !== 'app' || caller.viewer !== world.identity.appAccountId)
    throw refuse(403, 'Only the app that provided the function can access its precomputations.');
}

const show = ({ created, updated, used, ...rest }: Precomputation): object => ({
  ...rest,
  created: showInstant(created),
  updated: showInstant(updated),
  used: showInstant(used),
});

const orders = ['functionKey', 'used', 'created', 'updated'] as const;

function inOrder(found: readonly Precomputation[], asked: string | null): readonly Precomputation[] {
  const field = orders.find((one) => asked?.replace(/^[+-]/, '') === one);
  if (asked !== null && !field) throw refuse(400, `Precomputations cannot be ordered by ${asked}.`);
  if (!field) return found;
  const sorted = [...found].sort((one, other) => (one[field] < other[field] ? -1 : 1));
  return asked?.startsWith('-') === true ? sorted.reverse() : sorted;
}

const list: Endpoint<JiraWorld> = {
  method: 'GET',
  path,
  scopes: none,
  handle(request, world) {
    checkApp(request, world);
    const { query } = request;
    const keys = query.getAll('functionKey');
    if (keys.some((key) => !world.functions.some((one) => one.key === key)))
      throw refuse(404, 'The function was not found.');
    const found = [...world.precomputations.values()].filter(
      ({ functionKey }) => keys.length === 0 || keys.includes(functionKey),
    );
    const startAt = Number(query.get('startAt') ?? 0);
    const maxResults = Number(query.get('maxResults') ?? 100);
    const values = inOrder(found, query.get('orderBy')).slice(startAt, startAt + maxResults);
    const isLast = startAt + values.length >= found.length;
    return ok(
      { startAt, maxResults, total: found.length, isLast, values: values.map(show) },
      { objects: values.length },
    );
  },
};

const update: Endpoint<JiraWorld> = {
  method: 'POST',
  path,
  scopes: none,
  handle(request, world) {
    checkApp(request, world);
    const { values = [] } = (request.body ?? {}) as {
      values?: readonly { readonly id: string; readonly value?: string; readonly error?: string }[];
    };
    const missing = values.map(({ id }) => id).filter((id) => !world.precomputations.get(id));
    const skips = request.query.get('skipNotFoundPrecomputations') === 'true';
    if (missing.length > 0 && !skips)
      throw refusal({
        status: 404,
        body: { errorMessages: ['Some precomputations were not found.'], notFoundPrecomputationIDs: missing },
      });
    if (values.some(({ value, error }) => (value === undefined) === (error === undefined)))
      throw refuse(400, 'A precomputation has either a value or an error.');
    for (const { id, value, error } of values) {
      const before = world.precomputations.get(id);
      if (!before) continue;
      const rest = without(without(before, 'value'), 'error');
      const now = new Date().toISOString();
      const after = { ...rest, updated: now, ...(value === undefined ? { error: error ?? '' } : { value }) };
      world.precomputations.put(id, after);
    }
    return skips ? ok({ notFoundPrecomputationIDs: missing }) : noContent;
  },
};

const search: Endpoint<JiraWorld> = {
  method: 'POST',
  path: `${path}/search`,
  scopes: none,
  handle(request, world) {
    checkApp(request, world);
    const { precomputationIDs = [] } = (request.body ?? {}) as { precomputationIDs?: readonly string[] };
    const found = precomputationIDs.flatMap((id) => world.precomputations.get(id) ?? []);
    const precomputations = inOrder(found, request.query.get('orderBy')).map(show);
    const notFoundPrecomputationIDs = precomputationIDs.filter((id) => !world.precomputations.get(id));
    return ok({ precomputations, notFoundPrecomputationIDs }, { objects: precomputations.length });
  },
};

export const precomputationEndpoints = [list, update, search];
