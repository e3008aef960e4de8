import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Manifest } from '../platform/manifest';
import { fileBelow, sendFile, sendJson, sendText, type Exchange } from '../server/http';
import { themeStyles } from './theme-styles';

export interface FramesOptions {
  readonly manifest: Manifest;
  readonly appFolder: string;
  /** The built bridge script. */
  readonly bridge: string;
}

/** The frames' own origin: the manifest's resources, each document under the content security policy that Forge would give it. */
export async function answerFrames(options: FramesOptions, exchange: Exchange): Promise<void> {
  const { pathname, hostname, port } = exchange.url;
  const host = `http://${hostname}:${Number(port) - 1}`;
  if (pathname === '/_workbench/bridge.js') {
    sendText(exchange, 200, 'text/javascript; charset=utf-8', readFileSync(options.bridge, 'utf8'));
    return;
  }
  if (pathname === '/_workbench/tokens.css') {
    sendText(exchange, 200, 'text/css; charset=utf-8', await themeStyles());
    return;
  }
  const file = resourceFile(options, pathname);
  if (!file) sendJson(exchange, 404, { message: `There is no ${pathname}.` });
  else if (extname(file) === '.html') sendDocument(options.manifest, exchange, file, host);
  else sendFile(exchange, file);
}

function sendDocument(manifest: Manifest, exchange: Exchange, file: string, host: string): void {
  const html = withBridge(readFileSync(file, 'utf8'), host);
  const policy = policyFor(html, manifest, host);
  sendText(exchange, 200, 'text/html; charset=utf-8', html, { 'content-security-policy': policy });
}

interface Resource {
  readonly key: string;
  readonly path: string;
  /** Further documents of the same resource, asked for as `key/name`. */
  readonly entry?: Readonly<Record<string, string>>;
}

/** `/frames/panel/assets/x.js`, `/frames/panel/index.html`, and `/frames/panel/editor/…` for a second entry of it. */
function resourceFile({ manifest, appFolder }: FramesOptions, pathname: string): string | undefined {
  const [, , key, ...rest] = pathname.split('/');
  const resource = (manifest.resources as readonly Resource[] | undefined)?.find((one) => one.key === key);
  if (!resource) return undefined;
  const folder = join(appFolder, resource.path);
  const entry = resource.entry?.[rest[0] ?? ''];
  if (entry === undefined) return fileBelow(folder, rest.join('/') || 'index.html');
  const inside = rest.slice(1).join('/');
  return fileBelow(folder, inside === '' || inside === 'index.html' ? entry : inside);
}

function withBridge(html: string, host: string): string {
  const page = load(html);
  page('head').prepend(`<script src="/_workbench/bridge.js" data-host="${host}"></script>`);
  return page.html();
}

function policyFor(html: string, manifest: Manifest, host: string): string {
  const silent = { info: () => undefined };
  const existingCSPDetails = new CSPProcessingService(silent, load).getCspDetails(
    html,
    (manifest.permissions ?? {}) as never,
  );
  const injected = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails,
    microsEnv: 'prod',
    hostname: host,
  });
  // Reports come here instead of to Atlassian.
  return [
    ...injected.filter((directive) => !directive.startsWith('report-uri')),
    `report-uri ${host}/_workbench/csp-report`,
  ].join('; ');
}
