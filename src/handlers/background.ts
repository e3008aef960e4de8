import type { AsyncEvent } from '@forge/events';
import { doJob } from '../app/do-job';
import type { Job } from '../app/jobs';
import type { Ports } from '../app/ports';
import { retrying } from './retrying';

/** A trigger leaves a job for the consumer and does nothing else. What it cannot make sense of it leaves alone. */
export const triggerOf = (ports: Ports, jobOf: (event: unknown) => Job | undefined) => (event: unknown) =>
  retrying(ports, 0, async () => {
    const job = jobOf(event);
    if (job) await ports.enqueue([job]);
  });

/** The consumer does one job. */
export const consumerOf = (ports: Ports, parseJob: (body: unknown) => Job) => (event: AsyncEvent) =>
  retrying(ports, event.retryContext?.retryCount ?? 0, () => doJob(ports, parseJob(event.body)));

/** Once an hour, and after every installation: the sweep, in the queue, where it is tried again if it fails. */
export const sweepOf = (ports: Ports) => async () => {
  const again = await retrying(ports, 0, () => ports.enqueue([{ kind: 'sweep' }]));
  return { statusCode: again ? 503 : 200 };
};
