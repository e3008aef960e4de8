import type { ErrorCode } from '../contract/reply';

/** What went wrong, by the code that a surface has words for. The message is for logs and tests: never what people wrote. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Seconds to wait before trying again, where the platform said so. */
    readonly retryAfter?: number,
    cause?: unknown,
  ) {
    super(`${code}: ${message}`, { cause });
  }
}
