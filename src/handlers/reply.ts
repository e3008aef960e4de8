import { AppError } from '../app/app-error';
import type { Ports } from '../app/ports';
import type { Reply } from '../contract/reply';

/**
 * What a call answers: a value, or a code that the surface in front of the person has words for. One error is left to the
 * platform: uncaught, it asks a person who has not let the app act for them yet, and opens the frame again.
 */
export async function reply<Value>(
  ports: Pick<Ports, 'log'>,
  call: string,
  work: () => Promise<Value>,
): Promise<Reply<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Error && error.name === 'NEEDS_AUTHENTICATION_ERR') throw error;
    const code = error instanceof AppError ? error.code : 'unexpected';
    ports.log(`${call}: ${code}`);
    if (code === 'unexpected') ports.log(`${call} threw ${nameOf(error)}`);
    return { ok: false, code };
  }
}

/** An error's message may quote what people wrote; its name never does. */
export const nameOf = (error: unknown): string =>
  error instanceof AppError ? error.message : error instanceof Error ? error.name : typeof error;
