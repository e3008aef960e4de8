import { randomUUID } from 'node:crypto';
import type { Gateway, ProductName } from '../../rest/gateway';
import type { ActivityLog } from '../activity';
import type { FaultBoard } from '../faults';
import type { Identity } from '../identity';
import type { Kvs } from '../kvs/kvs';
import { scopesOf, type FunctionDeclaration, type Manifest } from '../manifest';
import { answerRealtime } from '../realtime/from-functions';
import type { Channels, Standpoint } from '../realtime/channels';
import { signed } from '../realtime/tokens';
import type { WireCall } from './messages';
import type { Outcome, ProcessPool, WireReply } from './process-pool';

/** Something that the manifest gives to a function: a frame's call, an event, a queued job, a schedule. */
export interface Invocation {
  readonly functionKey: string;
  readonly module: { readonly type: string; readonly key: string };
  readonly event: unknown;
  readonly accountId?: string;
  readonly license?: object;
  /** Where the module stands, for what a frame calls. */
  readonly standpoint?: Standpoint;
  /** For a person: `resolver openIssuePanel`. */
  readonly what: string;
}

export interface Invocations {
  invoke(invocation: Invocation): Promise<Outcome>;
  /** How many are running now. */
  running(): number;
}

export interface InvocationOptions {
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly pool: ProcessPool;
  readonly kvs: Kvs;
  readonly gateway: Gateway;
  readonly faults: FaultBoard;
  readonly activity: ActivityLog;
  readonly channels: Channels;
  /** Answers the rest of Atlassian's own services: queues. */
  readonly stargate: (path: string, method: string, body: unknown, invocation: string) => WireReply;
  /** Shortens every time limit, for tests. */
  readonly timeLimitMs?: number;
}

/** Counted over one invocation. */
interface Spent {
  restPoints: number;
  kvsReads: number;
  kvsWrites: number;
}

export function openInvocations(options: InvocationOptions): Invocations {
  const { manifest, identity, pool, activity } = options;
  let running = 0;
  const invoke = async (invocation: Invocation): Promise<Outcome> => {
    const declared = manifest.modules.function?.find(({ key }) => key === invocation.functionKey);
    if (!declared) throw new Error(`manifest.yml declares no function "${invocation.functionKey}".`);
    const id = randomUUID();
    const spent: Spent = { restPoints: 0, kvsReads: 0, kvsWrites: 0 };
    const started = performance.now();
    running++;
    const outcome = await pool.run({
      handler: declared.handler,
      event: invocation.event,
      runtime: {
        invocation: id,
        identity,
        functionKey: invocation.functionKey,
        moduleType: invocation.module.type,
        moduleKey: invocation.module.key,
        scopes: scopesOf(manifest),
        external: manifest.permissions?.external ?? {},
        deadline: Date.now() + (options.timeLimitMs ?? timeLimit(declared, invocation.module.type)),
        ...(invocation.accountId === undefined ? {} : { accountId: invocation.accountId }),
        ...(invocation.license === undefined ? {} : { license: invocation.license }),
        ...(invocation.standpoint === undefined ? {} : { contextToken: signed(invocation.standpoint) }),
      },
      answer: (wire, kill) => answerWire(options, invocation, id, spent, wire, kill),
      log: (level, text) => activity.note({ kind: 'log', text, ok: level !== 'error', invocation: id }),
    });
    running--;
    const ms = Math.round(performance.now() - started);
    const text = `${invocation.what}${outcome.kind === 'value' ? '' : `: ${endOf(outcome)}`}`;
    activity.note({ kind: 'invocation', text, ms, ...spent, invocation: id, ok: outcome.kind === 'value' });
    return outcome;
  };
  return { invoke, running: () => running };
}

const endOf = (outcome: Exclude<Outcome, { kind: 'value' }>): string =>
  outcome.kind === 'error' ? `${outcome.name}: ${outcome.message}` : outcome.why;

/** 25 s for whatever a person waits for and for triggers; queues and schedules may ask for up to 900 s. */
function timeLimit(declared: FunctionDeclaration, moduleType: string): number {
  const background = moduleType === 'consumer' || moduleType === 'scheduledTrigger';
  return 1000 * (background ? Math.min(declared.timeoutSeconds ?? 55, 900) : 25);
}

function answerWire(
  options: InvocationOptions,
  invocation: Invocation,
  id: string,
  spent: Spent,
  wire: WireCall,
  kill: (why: string) => void,
): Promise<WireReply> | WireReply {
  const { args, path, method } = wire;
  if (args.type === 'kvs') {
    if (!scopesOf(options.manifest).includes('storage:app'))
      return { status: 403, body: { code: 'FORBIDDEN', message: 'The app lacks the scope storage:app' } };
    const { reads, writes, ...reply } = options.kvs.call(path, JSON.parse(wire.body ?? 'null'));
    spent.kvsReads += reads;
    spent.kvsWrites += writes;
    options.activity.note({
      kind: 'kvs',
      text: `${path} ${reply.status}`,
      kvsReads: reads,
      kvsWrites: writes,
      invocation: id,
      ok: reply.status < 400 || reply.status === 404,
    });
    if (writes > 0 && options.faults.strikeFunction(invocation.functionKey)) kill('ended half-way, as asked');
    return reply;
  }
  if (args.type === 'realtime') {
    const reply = answerRealtime(options.channels, wire);
    options.activity.note({
      kind: 'realtime',
      text: `publish ${reply.status}`,
      invocation: id,
      ok: reply.status < 400,
    });
    return reply;
  }
  if (args.type === 'fpp' && args.remote === 'stargate')
    return options.stargate(path, method, wire.body === undefined ? undefined : JSON.parse(wire.body), id);
  if (args.type === 'fpp' && (args.remote === 'jira' || args.remote === 'confluence'))
    return askProduct(options, invocation, id, spent, args.remote, wire);
  options.activity.note({
    kind: 'refused',
    text: `${args.type} ${path}: the workbench does not know this service`,
    invocation: id,
    ok: false,
  });
  return { status: 501, body: { code: 'NOT_KNOWN', message: `The workbench does not know ${args.type}.` } };
}

async function askProduct(
  { gateway, identity }: InvocationOptions,
  invocation: Invocation,
  id: string,
  spent: Spent,
  product: ProductName,
  { args, path, method, body }: WireCall,
): Promise<WireReply> {
  const asUser = args.provider !== 'app';
  // Without a person there is nobody to act as: triggers, queues and schedules, and people who are not signed in.
  if (asUser && invocation.accountId === undefined)
    return { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } };
  const viewer = asUser ? (invocation.accountId ?? null) : identity.appAccountId;
  const { reply, points } = await gateway.askOnceReady(
    product,
    { caller: { viewer, through: 'app' }, method, path, body },
    id,
  );
  spent.restPoints += points;
  return reply;
}
