import type { Platform } from '../app/ports';

export const now: Platform['now'] = () => new Date().toISOString();
