import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import * as v from 'valibot';
import { AppError } from '../app/ports';
import { parseAs } from './parse';

/** Raised when a stored shape changes so that older code would misread it. */
export const storageVersion = 1;

/**
 * A stored value on its way in. One that a newer version of the app wrote is left alone, whole: after a roll-back,
 * saying so is better than overwriting what the newer one knew.
 */
export function opened<Schema extends v.GenericSchema>(schema: Schema, stored: unknown): v.InferOutput<Schema> {
  const { v: version, value } = parseAs(envelope, stored, 'a stored value');
  if (version > storageVersion) throw new AppError('newer-storage', `written by storage version ${version}`);
  return parseAs(schema, value, 'a stored value');
}

const envelope = v.object({ v: v.number(), value: v.unknown() });

/** Storage's own refusals as the app's codes. */
export async function kept<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ForgeKvsAPIError)) throw error;
    const { status } = error.responseDetails;
    if (status === 429 || status >= 500) throw new AppError('busy', `storage answered ${status}`, 5, error);
    if (status === 409 || error.code === 'CONDITIONAL_CHECK_FAILED')
      throw new AppError('changed-meanwhile', error.code, undefined, error);
    throw new AppError('unexpected', `storage refused: ${error.code}`, undefined, error);
  }
}

/** Values under plain keys, each with the version that wrote it. */
export const plain = <Schema extends v.GenericSchema>(schema: Schema) => ({
  get: async (key: string): Promise<v.InferOutput<Schema> | undefined> => {
    const stored = await kept(() => kvs.get<unknown>(key));
    return stored === undefined ? undefined : opened(schema, stored);
  },
  set: async (key: string, value: v.InferInput<Schema>): Promise<void> => {
    await kept(() => kvs.set(key, { v: storageVersion, value }));
  },
  /** Whether the key was free; throws nothing where it was not. */
  claim: async (key: string, value: v.InferInput<Schema>): Promise<boolean> => {
    try {
      await kept(() => kvs.set(key, { v: storageVersion, value }, { keyPolicy: 'FAIL_IF_EXISTS' }));
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'changed-meanwhile') return false;
      throw error;
    }
  },
  delete: (key: string): Promise<void> => kept(() => kvs.delete(key)),
});
