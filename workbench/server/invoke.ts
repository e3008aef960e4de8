import { frameContext, licenseOf, resolverContext } from '../platform/contexts';
import { bytesOf } from '../platform/kvs/limits';
import { findModule, functionBelow } from '../platform/manifest';
import { standpointOf } from './realtime-routes';
import type { Person } from '../people/people';
import type { AskContext, FetchedProduct, FetchProduct, Invoke, Invoked } from '../protocol';
import type { Site } from '../sites/open-site';

// What may cross an invoke of the bridge.
const biggestRequest = 500 * 1024;
const biggestResponse = 5 * 1024 * 1024;

const failed = (name: string, message: string): Invoked => ({ error: { name, message } });

/** Runs a module's resolver for somebody; a failure is an answer too. */
export async function invokeResolver(site: Site, call: Invoke, person: Person | undefined): Promise<Invoked> {
  const { module, place, functionKey, payload } = call;
  const declared = findModule(site.manifest, module.type, module.key);
  const resolver = declared && functionBelow(declared, 'resolver');
  if (resolver === undefined) return failed('Error', `${module.type} ${module.key} has no resolver.`);
  if (payload !== undefined && bytesOf(payload) > biggestRequest)
    return failed('Error', 'The payload of invoke() is larger than 500 KB.');
  const license = licenseOf(person);
  const context = resolverContext(site, { module, place, person });
  const outcome = await site.invocations.invoke({
    functionKey: resolver,
    module,
    event: { call: { functionKey, payload }, context },
    license,
    standpoint: standpointOf(site, { module, place, person }),
    what: `resolver ${functionKey}`,
    ...(person ? { accountId: person.accountId } : {}),
  });
  const late = site.faults.slowness(functionKey);
  if (late > 0) await new Promise((resolve) => setTimeout(resolve, late));
  switch (outcome.kind) {
    case 'value':
      if (outcome.value !== undefined && bytesOf(outcome.value) > biggestResponse)
        return failed('Error', 'The response of invoke() is larger than 5 MB.');
      return { value: outcome.value };
    case 'error':
      // As on the platform: what went wrong inside the function is for its log, not for the frame.
      return failed('Error', 'There was an error invoking the function - please try again.');
    case 'ended':
      return failed('Error', `There was an error invoking the function - ${outcome.why}`);
  }
}

export const contextFor = (site: Site, { module, place }: AskContext, person: Person | undefined): object =>
  frameContext(site, { module, place, person });

/** `requestJira` and `requestConfluence` from a frame: as the person, within the app's scopes. */
export async function fetchProduct(
  site: Site,
  { product, restPath, init }: FetchProduct,
  person: Person | undefined,
): Promise<FetchedProduct> {
  const { reply } = await site.gateway.askOnceReady(product, {
    caller: { viewer: person?.accountId ?? null, through: 'app' },
    method: (init.method ?? 'GET').toUpperCase(),
    path: restPath,
    body: init.body,
  });
  return {
    body: reply.body === undefined ? '' : JSON.stringify(reply.body),
    headers: { 'content-type': 'application/json', ...reply.headers },
    status: reply.status,
    statusText: '',
    isAttachment: false,
  };
}
