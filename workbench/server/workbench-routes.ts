import { changePage } from '../confluence/change';
import { modificationsFor } from '../jira/modifications-for';
import { refusalOf } from '../rest/endpoint';
import type {
  AddGadget,
  AskContext,
  Faults,
  FetchProduct,
  Invoke,
  PlacedGadget,
  RunSchedule,
  Session,
  Unarchive,
} from '../protocol';
import type { Site } from '../sites/open-site';
import type { Story } from '../sites/story';
import { without } from '../without';
import { readJson, sendJson, sendText, type Exchange } from './http';
import { contextFor, fetchProduct, invokeResolver } from './invoke';
import { moduleEntries } from './modules';
import { listenTo, publishOn } from './realtime-routes';
import { whatIsReal } from './real';
import { teamRoutes } from './team-routes';
import { storyRoutes } from './story-routes';
import { anonymous, people, signedIn, signInHeader } from './who';

type Answer = (site: Site, exchange: Exchange) => Promise<void> | void;

/** What the pages ask of the workbench itself, by method and path below `/_workbench/`. See `protocol.ts`. */
const routes: Readonly<Record<string, Answer>> = {
  async 'POST invoke'(site, exchange) {
    sendJson(exchange, 200, await invokeResolver(site, await readJson<Invoke>(exchange), signedIn(site, exchange)));
  },
  async 'POST context'(site, exchange) {
    sendJson(exchange, 200, contextFor(site, await readJson<AskContext>(exchange), signedIn(site, exchange)));
  },
  async 'POST fetch-product'(site, exchange) {
    sendJson(exchange, 200, await fetchProduct(site, await readJson<FetchProduct>(exchange), signedIn(site, exchange)));
  },
  'GET ui-modifications'(site, exchange) {
    const { searchParams } = exchange.url;
    const [projectId, issueTypeId] = [searchParams.get('projectId') ?? '', searchParams.get('issueTypeId') ?? ''];
    sendJson(exchange, 200, modificationsFor(site.jira, projectId, issueTypeId));
  },
  'GET session'(site, exchange) {
    sendJson(exchange, 200, sessionOf(site, signedIn(site, exchange)?.accountId));
  },
  async 'PUT session'(site, exchange) {
    const { accountId } = await readJson<{ accountId: string }>(exchange);
    sendJson(exchange, 200, sessionOf(site, accountId), signInHeader(accountId));
  },
  'GET gadgets'(site, exchange) {
    sendJson(exchange, 200, [...site.jira.gadgets.values()]);
  },
  async 'POST gadgets'(site, exchange) {
    const { moduleKey } = await readJson<AddGadget>(exchange);
    const gadget: PlacedGadget = { id: String(site.jira.next('gadget', 10_001)), moduleKey };
    site.jira.gadgets.put(gadget.id, gadget);
    sendJson(exchange, 200, gadget);
  },
  async 'PUT gadgets'(site, exchange) {
    const { id, configuration } = await readJson<PlacedGadget>(exchange);
    const gadget = site.jira.gadgets.get(id);
    if (gadget) site.jira.gadgets.put(id, { ...gadget, configuration });
    sendJson(exchange, gadget ? 204 : 404);
  },
  'DELETE gadgets'(site, exchange) {
    site.jira.gadgets.remove(exchange.url.searchParams.get('id') ?? '');
    sendJson(exchange, 204);
  },
  'GET modules'(site, exchange) {
    sendJson(exchange, 200, moduleEntries(site));
  },
  'GET activity'(site, exchange) {
    sendJson(exchange, 200, site.activity.after(Number(exchange.url.searchParams.get('after') ?? 0)));
  },
  'GET activity/stream': streamActivity,
  async 'GET idle'(site, exchange) {
    await site.events.idle();
    sendJson(exchange, 200, {});
  },
  'GET realtime': listenTo,
  'POST realtime': publishOn,
  'GET faults'(site, exchange) {
    sendJson(exchange, 200, site.faults.current());
  },
  async 'POST faults'(site, exchange) {
    site.faults.set(await readJson<Faults>(exchange));
    sendJson(exchange, 204);
  },
  'POST hurry'(site, exchange) {
    site.events.hurry();
    sendJson(exchange, 204);
  },
  async 'POST run-schedule'(site, exchange) {
    site.events.runSchedule((await readJson<RunSchedule>(exchange)).key);
    sendJson(exchange, 204);
  },
  async 'POST unarchive'(site, exchange) {
    const page = site.confluence.pages.get((await readJson<Unarchive>(exchange)).pageId);
    if (!page) {
      sendJson(exchange, 404);
      return;
    }
    const viewer = signedIn(site, exchange)?.accountId ?? null;
    changePage(site.confluence, { ...page, status: 'current' }, 'unarchived', { viewer, through: 'person' });
    sendJson(exchange, 204);
  },
  async 'GET real'(site, exchange) {
    sendJson(exchange, 200, await whatIsReal(site));
  },
  'GET avatar.svg'(_, exchange) {
    sendText(exchange, 200, 'image/svg+xml', avatar);
  },
  'POST csp-report': async (site, exchange) => {
    const { 'csp-report': report } = await readJson<{
      'csp-report'?: { 'violated-directive'?: string; 'blocked-uri'?: string };
    }>(exchange);
    site.activity.note({
      kind: 'refused',
      text: `content security policy: ${report?.['violated-directive']} ${report?.['blocked-uri']}`,
      ok: false,
    });
    sendJson(exchange, 204);
  },
};

export async function answerWorkbench(site: Site, story: Story, exchange: Exchange): Promise<void> {
  const name = `${exchange.method} ${exchange.url.pathname.replace('/_workbench/', '')}`;
  try {
    if (routes[name]) await routes[name](site, exchange);
    else if (teamRoutes[name]) await teamRoutes[name](site, exchange);
    else if (storyRoutes[name]) await storyRoutes[name](story, exchange);
    else sendJson(exchange, 501, { message: `The workbench has no ${name}.` });
  } catch (error) {
    const reply = refusalOf(error);
    sendJson(
      exchange,
      reply?.status ?? 500,
      reply?.body ?? { message: error instanceof Error ? error.message : String(error) },
    );
  }
}

function sessionOf(site: Site, accountId: string | undefined): Session {
  const users = [...people(site).map((person) => without(person, 'accountType')), anonymous];
  return { user: users.find((user) => user.accountId === accountId) ?? anonymous, users };
}

function streamActivity(site: Site, { request, response }: Exchange): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  response.write(': listening\n\n');
  const stop = site.activity.listen((one) => response.write(`id: ${one.id}\ndata: ${JSON.stringify(one)}\n\n`));
  request.on('close', stop);
}

const avatar = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#dfe1e6"/><circle cx="12" cy="9.5" r="4" fill="#8590a2"/><path d="M4 21a8 8 0 0 1 16 0z" fill="#8590a2"/></svg>`;
