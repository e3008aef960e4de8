/** Something that waits for a function, until it is due. Kept over restarts. */
export type Work =
  | (Waiting & {
      readonly kind: 'event';
      readonly trigger: string;
      readonly eventType: string;
      readonly event: Readonly<Record<string, unknown>>;
      readonly tried: number;
    })
  | (Waiting & { readonly kind: 'job'; readonly queue: string; readonly job: Job })
  | (Waiting & { readonly kind: 'schedule'; readonly schedule: string });

export interface Waiting {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly due: number;
}

/** One event of a `queue.push`. */
export interface Job {
  readonly body: unknown;
  readonly jobId: string;
  readonly eventId: string;
  readonly pushedAt: number;
  readonly concurrency?: { readonly key: string; readonly limit: number };
  readonly retry?: { readonly retryCount: number; readonly retryReason: string; readonly retryData?: unknown };
}
