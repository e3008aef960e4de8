import { confluenceProduct } from '../confluence/confluence';
import { openConfluence } from '../confluence/world';
import { jiraProduct } from '../jira/jira';
import { openJira } from '../jira/world';
import { openPeople, type People, type Person } from '../people/people';
import type { ActivityLog } from '../platform/activity';
import type { ContextSource } from '../platform/contexts';
import { openChannels, type Channels } from '../platform/realtime/channels';
import { openFunctionEvaluation, type FunctionEvaluation } from '../platform/evaluate-functions';
import { openEvents, type Events } from '../platform/events/events';
import type { ProductEvent } from '../platform/events/triggers';
import type { Work } from '../platform/events/work';
import { openFaults, type FaultBoard } from '../platform/faults';
import { openInvocations, type Invocations } from '../platform/functions/invocations';
import { openPool, type ProcessPool, type WireReply } from '../platform/functions/process-pool';
import { identityOf, productsOf } from '../platform/identity';
import { openKvs, type Kvs } from '../platform/kvs/kvs';
import { readManifest, scopesOf } from '../platform/manifest';
import { openGateway, type Gateway } from '../rest/gateway';
import { openDatabase, releaseSite, type SiteFolder } from '../store/database';
import { openShelves, type Shelf } from '../store/shelf';

/** A whole site: two products, the platform between them, and the app that is installed on it. */
export interface Site extends ContextSource {
  readonly people: People;
  readonly gateway: Gateway;
  readonly kvs: Kvs;
  readonly events: Events;
  readonly invocations: Invocations;
  readonly faults: FaultBoard;
  readonly channels: Channels;
  readonly activity: ActivityLog;
  readonly pool: ProcessPool;
  /** What the site remembers of itself: its title, who it opens as, how far it was filled. */
  readonly facts: Shelf<string>;
  readonly appFolder: string;
  /** The built functions. */
  readonly bundle: string;
  /** Kept now rather than in a moment. */
  flush(): void;
  close(): void;
}

export interface SiteOptions {
  readonly appFolder: string;
  readonly siteFolder: SiteFolder;
  readonly siteUrl: string;
  /** Built files: the app's functions, and the process they run in. */
  readonly bundle: string;
  readonly runner: string;
  readonly jiraConnected: boolean;
  readonly timeLimitMs?: number;
  /** Outlives the site: whoever listens hears of the next one too. */
  readonly activity: ActivityLog;
}

/** Background work runs two at a time, so two processes are always left for people. */
const processes = 4;

export function openSite(options: SiteOptions): Site {
  const manifest = readManifest(options.appFolder);
  const products = productsOf(manifest, options.jiraConnected);
  const identity = identityOf(manifest, products);
  const database = openDatabase(options.siteFolder);
  const shelves = openShelves(database);
  const { activity } = options;
  const people = openPeople(shelves.open<Person>('people'));
  people.put({
    accountId: identity.appAccountId,
    displayName: 'Throughline',
    role: 'the app itself',
    admin: false,
    licensed: true,
    accountType: 'app',
  });

  // Products announce before the platform that listens is there; nothing happens until it is.
  let events: Events | undefined = undefined as Events | undefined;
  const publish = (event: ProductEvent): void => events?.publish(event);
  const around = { manifest, identity, people, shelves, siteUrl: options.siteUrl, publish };
  const jira = openJira(around);
  const confluence = openConfluence(around);

  const kvs = openKvs(database, manifest.app.storage?.entities ?? []);
  const faults = openFaults(({ queryLagMs = 0 }) => kvs.setLag(queryLagMs));
  const channels = openChannels(() => faults.current().realtime !== 'off');
  // The app is asked through invocations, which in turn go through the gateway.
  let functions: FunctionEvaluation | undefined = undefined as FunctionEvaluation | undefined;
  const gateway = openGateway({
    products: {
      confluence: confluenceProduct(confluence),
      ...(options.jiraConnected ? { jira: jiraProduct(jira) } : {}),
    },
    scopes: scopesOf(manifest),
    faults,
    activity,
    makeReady: (product, asked) =>
      product === 'jira' && functions ? functions.ready(asked) : Promise.resolve(undefined),
  });
  const pool = openPool({
    runner: options.runner,
    bundle: options.bundle,
    memoryMB: manifest.app.runtime?.memoryMB ?? 512,
    size: processes,
  });
  const stargate = (path: string, _method: string, body: unknown, invocation: string): WireReply => {
    if (events && path.startsWith('/webhook/queue/publish/')) return events.push(body, invocation);
    activity.note({
      kind: 'refused',
      text: `${path}: the workbench does not know this service`,
      ok: false,
      invocation,
    });
    return { status: 501, body: { message: `The workbench does not know ${path}.` } };
  };
  const invocations = openInvocations({
    manifest,
    identity,
    pool,
    kvs,
    gateway,
    faults,
    channels,
    activity,
    stargate,
    ...(options.timeLimitMs === undefined ? {} : { timeLimitMs: options.timeLimitMs }),
  });
  functions = openFunctionEvaluation(jira, invocations);
  const running = openEvents({ manifest, identity, invocations, faults, activity, shelf: shelves.open<Work>('work') });
  events = running;

  return {
    manifest,
    identity,
    siteUrl: options.siteUrl,
    appFolder: options.appFolder,
    bundle: options.bundle,
    jira,
    confluence,
    people,
    gateway,
    kvs,
    events: running,
    invocations,
    faults,
    channels,
    activity,
    pool,
    facts: shelves.open<string>('facts'),
    flush: () => shelves.flush(),
    close() {
      running.stop();
      pool.stop();
      shelves.flush();
      database.close();
      releaseSite(options.siteFolder);
    },
  };
}
