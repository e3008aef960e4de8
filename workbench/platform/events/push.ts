import { bytesOf } from '../kvs/limits';
import type { WireReply } from '../functions/process-pool';
import type { Manifest } from '../manifest';
import type { Job } from './work';

interface PushRequest {
  readonly queueName: string;
  readonly jobId: string;
  readonly payload: readonly {
    readonly body: unknown;
    readonly delayInSeconds?: number;
    readonly concurrency?: { readonly key: string; readonly limit: number };
  }[];
}

const maxEvents = 50;
const maxBytes = 200 * 1024;
const maxDelaySeconds = 900;

/** Answers a push to a queue: 201, or the platform's refusal. `enqueue` takes each job with the moment it is due. */
export function answerPush(
  manifest: Manifest,
  request: PushRequest,
  enqueue: (queue: string, job: Job, due: number) => void,
): WireReply {
  const refused = refusalFor(manifest, request);
  if (refused) return refused;
  const now = Date.now();
  request.payload.forEach(({ body, delayInSeconds = 0, concurrency }, at) =>
    enqueue(
      request.queueName,
      {
        body,
        jobId: request.jobId,
        eventId: `${request.jobId}#${at}`,
        pushedAt: now,
        ...(concurrency ? { concurrency } : {}),
      },
      now + delayInSeconds * 1000,
    ),
  );
  return { status: 201, body: {} };
}

function refusalFor(manifest: Manifest, { queueName, payload }: PushRequest): WireReply | undefined {
  const bad = (message: string): WireReply => ({ status: 400, body: { message } });
  if (!manifest.modules.consumer?.some(({ queue }) => queue === queueName))
    return bad(`manifest.yml declares no consumer of queue "${queueName}".`);
  if (payload.length > maxEvents) return bad(`At most ${maxEvents} events are allowed in a push.`);
  if (bytesOf(payload) > maxBytes) return { status: 413, body: { errorMessage: 'The push is larger than 200 KB.' } };
  if (payload.some(({ delayInSeconds = 0 }) => delayInSeconds < 0 || delayInSeconds > maxDelaySeconds))
    return bad(`A delay is 0 to ${maxDelaySeconds} seconds.`);
  return undefined;
}
