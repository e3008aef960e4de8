import { kvsRefusal } from './refused';

// Limits of the platform's key-value store, Forge documentation "Storage quotas and limits", 2026.
const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const maxValueBytes = 240 * 1024;
const maxDepth = 31;
const maxTransactionBytes = 4 * 1024 * 1024;
export const maxTogether = 25;
export const maxPage = 100;

export function checkKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || key.length === 0) throw kvsRefusal(400, 'KEY_TOO_SHORT', 'Key must not be empty');
  if (key.length > 500) throw kvsRefusal(400, 'KEY_TOO_LONG', 'Key must not be longer than 500 characters');
  if (!keyPattern.test(key)) throw kvsRefusal(400, 'INVALID_KEY', 'Key contains a character that is not allowed');
}

export function checkValue(value: unknown): void {
  if (value === undefined || value === null) throw kvsRefusal(400, 'INVALID_VALUE', 'Value must not be empty');
  if (bytesOf(value) > maxValueBytes) throw kvsRefusal(400, 'MAX_SIZE', 'Value is larger than 240 KiB');
  if (depthOf(value) > maxDepth) throw kvsRefusal(400, 'MAX_DEPTH', `Value is nested deeper than ${maxDepth} levels`);
}

/** At most 25 operations, each key once, 4 MB together. */
export function checkTogether(operations: readonly { readonly key: string; readonly entityName?: string }[]): void {
  if (operations.length > maxTogether)
    throw kvsRefusal(400, 'TOO_MANY_OPERATIONS', `At most ${maxTogether} operations are allowed`);
  const named = new Set(operations.map(({ key, entityName }) => `${entityName ?? ''}\n${key}`));
  if (named.size < operations.length) throw kvsRefusal(400, 'DUPLICATE_KEY', 'Each key may be used once in a request');
  if (bytesOf(operations) > maxTransactionBytes) throw kvsRefusal(400, 'MAX_SIZE', 'Request is larger than 4 MB');
}

export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Read and write units are 10 KB each, at least one a request. */
export const unitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / 10_240));

function depthOf(value: unknown): number {
  let level: unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= maxDepth + 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
    depth++;
  }
  return depth - 1;
}
