import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildBridge, buildRunner } from './build';
import { answerFrames } from './frames/serve-frames';
import { answerHost } from './server/host';
import { exchangeOf, sendJson, type Exchange } from './server/http';
import { fill } from './sites/fill';
import { openActivity } from './platform/activity';
import { openSite, type Site } from './sites/open-site';
import type { SiteSeed } from './sites/site-seed';
import { openStory, type Story } from './sites/story';
import { forgetSite, type SiteFolder } from './store/database';

export interface WorkbenchOptions {
  /** The pages' port; the frames take the next one. 0: any two that are free. */
  readonly port?: number;
  /** The app: its manifest.yml and what that names. The working folder unless said otherwise. */
  readonly appFolder?: string;
  /** The built functions; `dist/functions/index.cjs` of the app unless said otherwise. */
  readonly bundle?: string;
  /** The built pages. */
  readonly pages?: string;
  /** Where the site is kept; in memory unless said otherwise. */
  readonly siteFolder?: SiteFolder;
  /** Forget what the site folder holds. */
  readonly fresh?: boolean;
  /** What a new site is filled with. */
  readonly seed?: SiteSeed;
  /** All tellings of the seed's story, where there are several: the site can be begun again in each. */
  readonly tellings?: readonly SiteSeed[];
  readonly jiraConnected?: boolean;
  /** Shortens every function's time limit, for tests. */
  readonly timeLimitMs?: number;
  /** Told how far filling a new site has come. */
  readonly filling?: (done: number, all: number) => void;
}

export interface Workbench {
  readonly url: string;
  readonly framesUrl: string;
  /** The site itself, for tests and benches that look inside; another one after a new beginning. */
  readonly site: Site;
  readonly story: Story;
  stop(): Promise<void>;
  /** Settles once nothing runs or waits. */
  idle(): Promise<void>;
}

/** Starts a site with the app on it. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { appFolder = process.cwd(), siteFolder = 'memory' } = options;
  const [runner, bridge] = await Promise.all([buildRunner(), buildBridge()]);
  const [pages, frames] = await twoServers(options.port ?? 0);
  let opened: Site | undefined;
  try {
    if (options.fresh) forgetSite(siteFolder);
    const url = urlOf(pages);
    const activity = openActivity();
    const open = (): Site =>
      openSite({
        appFolder,
        siteFolder,
        siteUrl: url,
        bundle: options.bundle ?? join(appFolder, 'dist', 'functions', 'index.cjs'),
        runner,
        jiraConnected: options.jiraConnected ?? true,
        activity,
        ...(options.timeLimitMs === undefined ? {} : { timeLimitMs: options.timeLimitMs }),
      });
    let site = (opened = open());
    const story = openStory({
      site: () => site,
      seeds: options.tellings ?? (options.seed ? [options.seed] : []),
      async renew() {
        await site.events.settle();
        site.close();
        forgetSite(siteFolder);
        site = opened = open();
      },
    });
    const folder = options.pages ?? join(process.cwd(), 'dist', 'site');
    serve(pages, (exchange) => answerHost({ site, story, pages: folder }, exchange));
    serve(frames, (exchange) => answerFrames({ manifest: site.manifest, appFolder, bridge }, exchange));
    if (options.seed) await fill(site, options.seed, options.filling);
    return {
      url,
      framesUrl: urlOf(frames),
      get site() {
        return site;
      },
      story,
      idle: () => site.events.idle(),
      async stop() {
        await Promise.all([closed(pages), closed(frames)]);
        site.close();
      },
    };
  } catch (error) {
    await Promise.all([closed(pages), closed(frames)]);
    opened?.close();
    throw error;
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const urlOf = (server: Server): string => `http://localhost:${portOf(server)}`;

function serve(server: Server, answer: (exchange: Exchange) => Promise<void>): void {
  server.on('request', (request, response) => {
    const exchange = exchangeOf(request, response);
    answer(exchange).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent)
        sendJson(exchange, 500, { message: error instanceof Error ? error.message : String(error) });
    });
  });
}

/** Pages on one port, frames on the next: another port is another origin. */
async function twoServers(port: number): Promise<readonly [Server, Server]> {
  for (let tries = 0; ; tries++) {
    const first = await listening(port);
    try {
      return [first, await listening(portOf(first) + 1)];
    } catch (error) {
      await closed(first);
      if (port !== 0 || tries > 20) throw error;
    }
  }
}

function listening(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Choose another with --port.`) : error),
    );
    server.listen(port, 'localhost', () => resolve(server));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
