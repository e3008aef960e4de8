import { asApp, asUser, ProxyRequestError, type RequestInit, type Route } from '@forge/api';
import { AppError, type Actor } from '../app/ports';

/** A product's answer, less what is thrown: nobody but a parser looks into `body`. */
export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Seconds to wait where a product asks for patience without saying how long. */
const patience = 15;

/** Asks Confluence. `viewer` is the person in front of the panel; outside of a panel there is none. */
export const askConfluence = (as: Actor, path: Route, init?: RequestInit): Promise<RestAnswer> =>
  answered(() => (as === 'viewer' ? asUser() : asApp()).requestConfluence(path, init), 'unexpected');

/** Asks Jira, which the site may not have, or not have connected. */
export const askJira = (as: Actor, path: Route, init?: RequestInit): Promise<RestAnswer> =>
  answered(() => (as === 'viewer' ? asUser() : asApp()).requestJira(path, init), 'jira-not-connected');

export const json = (method: 'POST' | 'PUT', body: unknown): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', accept: 'application/json' },
});

type Answer = Awaited<ReturnType<ReturnType<typeof asApp>['requestJira']>>;

async function answered(
  request: () => Promise<Answer>,
  refused: 'unexpected' | 'jira-not-connected',
): Promise<RestAnswer> {
  const response = await request().catch((cause: unknown) => {
    if (cause instanceof ProxyRequestError) throw new AppError(refused, cause.errorCode, undefined, cause);
    throw cause;
  });
  if (response.status === 429 || response.status >= 500) {
    const seconds = Number(response.headers.get('retry-after'));
    throw new AppError('busy', `status ${response.status}`, seconds > 0 ? Math.ceil(seconds) : patience);
  }
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : parsed(text) };
}

/** Some refusals come as a web page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Any other answer than the ones that a call knows; its text may hold what people wrote, so only the status is told. */
export const unforeseen = (what: string, { status }: RestAnswer): AppError =>
  new AppError('unexpected', `${what} answered ${status}`);

/** For somebody who may not see a thing it does not exist; which of these a product answers depends on the reason. */
export const isHidden = ({ status }: RestAnswer): boolean => status === 401 || status === 403 || status === 404;
