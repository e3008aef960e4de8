import type { Check } from './check';
import { beyondBoundary } from './checks/beyond-boundary';

/** Every check, in the order in which the settings page lists them. Adding one: its file, and a line here. */
export const checks: readonly Check[] = [beyondBoundary];
