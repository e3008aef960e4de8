import { InvocationError, InvocationErrorCode } from '@forge/events';
import { AppError } from '../app/app-error';
import type { Ports } from '../app/ports';
import type { ErrorCode } from '../contract/reply';
import { nameOf } from './reply';

/** Seconds to the next try where the platform named none. */
const soon = 5;

/** Tries for what is nobody's passing trouble; the hourly sweep comes by in any case. */
const tries = 4;

/**
 * Runs a background function. Asking to be called again is returned, not thrown: a thrown error would be retried at the
 * platform's own pace, for a day.
 */
export async function retrying(
  ports: Pick<Ports, 'log'>,
  triedBefore: number,
  work: () => Promise<void>,
): Promise<InvocationError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'unexpected';
    ports.log(`job: ${code}: ${nameOf(error)}`, { tried: triedBefore });
    if (isFinal(code) || (code === 'unexpected' && triedBefore >= tries)) return undefined;
    const retryAfter = error instanceof AppError ? (error.retryAfter ?? soon) : soon;
    return new InvocationError({
      retryAfter: Math.min(retryAfter, 900),
      retryReason:
        code === 'busy'
          ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
          : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    });
  }
}

/** Trying again changes nothing about these. */
function isFinal(code: ErrorCode): boolean {
  switch (code) {
    case 'busy':
    case 'changed-meanwhile':
    case 'unexpected':
      return false;
    case 'invalid-request':
    case 'not-found':
    case 'no-page-access':
    case 'no-issue-access':
    case 'no-edit-permission':
    case 'no-licence':
    case 'not-signed-in':
    case 'jira-not-connected':
    case 'too-large':
    case 'begun-before':
    case 'newer-storage':
      return true;
  }
}
