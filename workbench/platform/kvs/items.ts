import type { Filters } from './conditions';

/** One thing to get, set, delete or check, as it crosses the wire. Without an entity it is a plain key. */
export interface Item {
  readonly key: string;
  readonly entityName?: string;
  readonly value?: unknown;
  readonly options?: SetOptions;
  readonly conditions?: Filters;
}
export interface SetOptions {
  readonly ttl?: { readonly value: number; readonly unit: keyof typeof ttlUnits };
  readonly keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS';
  readonly returnValue?: 'PREVIOUS' | 'LATEST';
}
export interface Transaction {
  readonly set?: readonly Item[];
  readonly delete?: readonly Item[];
  readonly check?: readonly Item[];
}

export const ttlUnits = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };
