/** Why the store refuses, as its wire says it: `{ code, message }` with a status. */
export interface KvsRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const refusals = new WeakMap<Error, KvsRefusal>();

/** An error that ends one storage call with this code. */
export function kvsRefusal(status: number, code: string, message: string): Error {
  const error = new Error(`${code}: ${message}`);
  refusals.set(error, { status, code, message });
  return error;
}

export const kvsRefusalOf = (error: unknown): KvsRefusal | undefined =>
  error instanceof Error ? refusals.get(error) : undefined;
