import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProductName } from '../rest/gateway';
import type { Site } from '../sites/open-site';
import type { Story } from '../sites/story';
import { fileBelow, readBody, sendFile, sendJson, sendText, type Exchange } from './http';
import { signedIn } from './who';
import { answerWorkbench } from './workbench-routes';

export interface Host {
  readonly site: Site;
  readonly story: Story;
  /** The folder of the built pages. */
  readonly pages: string;
}

/** The pages' own origin: the workbench's routes, both products' REST as the signed-in person, and the pages themselves. */
export async function answerHost({ site, story, pages }: Host, exchange: Exchange): Promise<void> {
  const { pathname } = exchange.url;
  if (pathname.startsWith('/_workbench/')) return answerWorkbench(site, story, exchange);
  const product = productAt(pathname);
  if (product) return answerRest(site, product, exchange);
  if (pathname.startsWith('/_site/')) {
    const file = fileBelow(pages, pathname.slice('/_site'.length));
    if (file) sendFile(exchange, file);
    else sendJson(exchange, 404, { message: `There is no ${pathname}.` });
    return;
  }
  sendText(exchange, 200, 'text/html; charset=utf-8', pageShell(pages));
}

function productAt(pathname: string): ProductName | undefined {
  if (pathname.startsWith('/rest/')) return 'jira';
  return pathname.startsWith('/wiki/api/') || pathname.startsWith('/wiki/rest/') ? 'confluence' : undefined;
}

async function answerRest(site: Site, product: ProductName, exchange: Exchange): Promise<void> {
  const body = await readBody(exchange);
  const { reply } = await site.gateway.askOnceReady(product, {
    caller: { viewer: signedIn(site, exchange)?.accountId ?? null, through: 'person' },
    method: exchange.method,
    path: exchange.url.pathname + exchange.url.search,
    body: body === '' ? undefined : body,
  });
  sendJson(exchange, reply.status, reply.body, reply.headers);
}

/** Every page is the same document; its script looks at the address. */
function pageShell(pages: string): string {
  const shell = [join(pages, 'index.html'), join('workbench', 'site', 'index.html')].find(existsSync);
  return shell
    ? readFileSync(shell, 'utf8')
    : '<!doctype html><title>Workbench</title><p>The pages are not built yet: npm run build.</p>';
}
