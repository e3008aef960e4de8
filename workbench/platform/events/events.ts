import { randomUUID } from 'node:crypto';
import type { Shelf } from '../../store/shelf';
import type { ActivityLog } from '../activity';
import type { FaultBoard } from '../faults';
import type { Invocations } from '../functions/invocations';
import type { WireReply } from '../functions/process-pool';
import type { Identity } from '../identity';
import type { Manifest } from '../manifest';
import { answerPush } from './push';
import { runWork, scheduled } from './run-work';
import { triggersFor, type ProductEvent } from './triggers';
import type { Work } from './work';

/** Events, queues and schedules: everything that runs a function without anybody waiting for it. */
export interface Events {
  publish(event: ProductEvent): void;
  push(request: unknown, invocation: string): WireReply;
  /** Makes all that waits due now, schedules left out. */
  hurry(): void;
  runSchedule(key: string): void;
  /** Settles once nothing runs or waits, but for what waits longer than ten seconds. */
  idle(): Promise<void>;
  /** The same, and what waits longer is not waited for but made due, a few times over. */
  settle(): Promise<void>;
  stop(): void;
}

export interface EventOptions {
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly invocations: Invocations;
  readonly faults: FaultBoard;
  readonly activity: ActivityLog;
  readonly shelf: Shelf<Work>;
}

/** Background functions that run at once; the other processes are kept for people who wait. */
const together = 2;
const patience = 10_000;
const rounds = 5;
/** Between two looks at what waits, where nothing is due before. */
const longest = 60_000;

export function openEvents(options: EventOptions): Events {
  const { manifest, faults, activity, shelf } = options;
  const running = new Map<string, Work>();
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Immediate | undefined;
  let stopped = false;

  const add = (work: Work): void => {
    shelf.put(work.id, work);
    soon ??= setImmediate(() => {
      soon = undefined;
      wake();
    });
  };
  const wake = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    const now = Date.now();
    let next = now + longest;
    for (const work of shelf.values()) {
      if (running.size >= together) return;
      if (work.due > now) next = Math.min(next, work.due);
      else if (!running.has(work.id) && mayRun(work, running)) void run(work);
    }
    timer = setTimeout(wake, next - now);
  };
  const run = async (work: Work): Promise<void> => {
    running.set(work.id, work);
    const after = await runWork(options, work);
    running.delete(work.id);
    if (stopped) return;
    shelf.remove(work.id);
    if (after) shelf.put(after.id, after);
    wake();
  };

  /** All but the next regular run of a schedule. */
  const waiting = (): readonly Work[] =>
    [...shelf.values()].filter((work) => work.kind !== 'schedule' || work.id !== work.schedule);
  const isBusy = (): boolean =>
    running.size > 0 || options.invocations.running() > 0 || waiting().some(({ due }) => due <= Date.now() + patience);
  const idle = async (): Promise<void> => {
    while (!stopped && isBusy()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const hurry = (): void => {
    for (const work of waiting()) if (!running.has(work.id)) shelf.put(work.id, { ...work, due: Date.now() });
    wake();
  };

  for (const schedule of manifest.modules.scheduledTrigger ?? [])
    if (!shelf.get(schedule.key)) shelf.put(schedule.key, scheduled(schedule));
  setImmediate(wake);

  return {
    publish(event) {
      const { eventDelayMs = 0, repeatEvents = false, shuffleEvents = false } = faults.current();
      for (const trigger of triggersFor(manifest, event)) {
        const due = Date.now() + eventDelayMs + (shuffleEvents ? Math.random() * 500 : 0);
        const work = {
          kind: 'event',
          trigger: trigger.key,
          eventType: event.eventType,
          event: event.payload,
          tried: 0,
        } as const;
        add({ ...work, id: randomUUID(), due });
        if (repeatEvents) add({ ...work, id: randomUUID(), due: due + 200 });
      }
      activity.note({ kind: 'event', text: event.about, ok: true });
    },
    push(request, invocation) {
      let pushed = 0;
      const reply = answerPush(manifest, request as Parameters<typeof answerPush>[1], (queue, job, due) => {
        pushed++;
        add({ kind: 'job', id: job.eventId, queue, job, due });
      });
      const ok = reply.status === 201;
      activity.note({
        kind: ok ? 'queue' : 'refused',
        text: ok ? `${pushed} queued` : `push answered ${reply.status}`,
        invocation,
        ok,
      });
      return reply;
    },
    hurry,
    runSchedule(key) {
      const found = shelf.get(key);
      if (found?.kind !== 'schedule') throw new Error(`manifest.yml declares no scheduled trigger "${key}".`);
      add({ ...found, id: `${key} now ${randomUUID()}`, due: Date.now() });
    },
    idle,
    async settle() {
      await idle();
      for (let round = 0; round < rounds && waiting().length > 0; round++) {
        hurry();
        await idle();
      }
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** A push may limit how many jobs of one kind run at once. */
function mayRun(work: Work, running: ReadonlyMap<string, Work>): boolean {
  if (work.kind !== 'job' || !work.job.concurrency) return true;
  const { key, limit } = work.job.concurrency;
  const same = [...running.values()].filter((one) => one.kind === 'job' && one.job.concurrency?.key === key);
  return same.length < limit;
}
