import { randomUUID } from 'node:crypto';
import type { ActivityLog } from '../activity';
import type { Invocations } from '../functions/invocations';
import type { Outcome } from '../functions/process-pool';
import type { Identity } from '../identity';
import type { Manifest, ScheduleDeclaration } from '../manifest';
import type { Job, Work } from './work';

export interface WorkRunner {
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly invocations: Invocations;
  readonly activity: ActivityLog;
}

const triggerTries = 4;
const retention = 24 * 3_600_000;
const intervals: Readonly<Record<ScheduleDeclaration['interval'], number>> = {
  fiveMinute: 300_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

export const scheduled = ({ key, interval }: ScheduleDeclaration): Work => ({
  kind: 'schedule',
  id: key,
  schedule: key,
  due: Date.now() + intervals[interval],
});

/** Runs it, and answers what is to run again later. */
export async function runWork(options: WorkRunner, work: Work): Promise<Work | undefined> {
  const { manifest, invocations, identity, activity } = options;
  const context = (moduleKey: string): object => ({ cloudId: identity.cloudId, moduleKey });
  switch (work.kind) {
    case 'event': {
      const trigger = manifest.modules.trigger?.find(({ key }) => key === work.trigger);
      if (!trigger) return undefined;
      const outcome = await invocations.invoke({
        functionKey: trigger.function,
        module: { type: 'trigger', key: trigger.key },
        event: { ...work.event, eventType: work.eventType, context: context(trigger.key), contextToken: 'workbench' },
        what: `trigger ${trigger.key} (${work.eventType.split(':').slice(2).join(':')})`,
      });
      // An error that a trigger throws is the end of it; being ended, or asking for it, is tried again a few times.
      if (outcome.kind === 'error' || (outcome.kind === 'value' && !isRetry(outcome.value))) return undefined;
      if (work.tried >= triggerTries) return undefined;
      return {
        ...work,
        id: randomUUID(),
        tried: work.tried + 1,
        due: Date.now() + waitBefore(work.tried + 1, outcome),
      };
    }
    case 'job': {
      const consumer = manifest.modules.consumer?.find(({ queue }) => queue === work.queue);
      if (!consumer) return undefined;
      const { body, jobId, eventId, retry } = work.job;
      const outcome = await invocations.invoke({
        functionKey: consumer.function,
        module: { type: 'consumer', key: consumer.key },
        event: { body, jobId, eventId, queueName: work.queue, ...(retry ? { retryContext: retry } : {}) },
        what: `consumer ${consumer.key}${retry ? ` (again, ${retry.retryCount})` : ''}`,
      });
      const job = again(work.job, outcome);
      if (job && Date.now() - job.pushedAt > retention) {
        activity.note({ kind: 'queue', text: `dropped after 24 hours: ${consumer.key}`, ok: false });
        return undefined;
      }
      return (
        job && {
          ...work,
          id: `${eventId} ${job.retry?.retryCount ?? 0}`,
          job,
          due: Date.now() + waitBefore(job.retry?.retryCount ?? 1, outcome),
        }
      );
    }
    case 'schedule': {
      const schedule = manifest.modules.scheduledTrigger?.find(({ key }) => key === work.schedule);
      if (!schedule) return undefined;
      await invocations.invoke({
        functionKey: schedule.function,
        module: { type: 'scheduledTrigger', key: schedule.key },
        event: { context: context(schedule.key), contextToken: 'workbench' },
        what: `schedule ${schedule.key}`,
      });
      return work.id === schedule.key ? scheduled(schedule) : undefined;
    }
  }
}

/** What a consumer answers to be run again: `new InvocationError(…)`, as JSON. */
interface Retry {
  readonly _retry: true;
  readonly retryOptions?: { readonly retryAfter?: number; readonly retryReason?: string; readonly retryData?: unknown };
}

const isRetry = (value: unknown): value is Retry =>
  typeof value === 'object' && value !== null && (value as { _retry?: unknown })._retry === true;

function again(job: Job, outcome: Outcome): Job | undefined {
  const retryCount = (job.retry?.retryCount ?? 0) + 1;
  if (outcome.kind !== 'value')
    return {
      ...job,
      retry: { ...job.retry, retryCount, retryReason: outcome.kind === 'ended' ? outcome.why : 'FUNCTION_ERROR' },
    };
  if (!isRetry(outcome.value)) return undefined;
  const { retryReason = 'FUNCTION_RETRY_REQUEST', retryData } = outcome.value.retryOptions ?? {};
  return { ...job, retry: { retryCount, retryReason, ...(retryData === undefined ? {} : { retryData }) } };
}

/** As long as the app asked for; after a failure twice as long each time, up to 15 minutes. */
function waitBefore(tries: number, outcome: Outcome): number {
  const asked = outcome.kind === 'value' && isRetry(outcome.value) ? outcome.value.retryOptions?.retryAfter : undefined;
  return 1000 * Math.min(asked ?? 2 ** (tries - 1), 900);
}
