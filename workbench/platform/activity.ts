import type { Activity } from '../protocol';

/** What the platform did, newest last; kept in memory only, as a console would. */
export interface ActivityLog {
  note(entry: Omit<Activity, 'id' | 'at'>): void;
  after(id: number): readonly Activity[];
  /** Returns how to stop listening. */
  listen(listener: (activity: Activity) => void): () => void;
}

const kept = 5000;

export function openActivity(): ActivityLog {
  let entries: Activity[] = [];
  let last = 0;
  const listeners = new Set<(activity: Activity) => void>();
  return {
    note(entry) {
      const activity = { id: ++last, at: new Date().toISOString(), ...entry };
      entries.push(activity);
      if (entries.length > 2 * kept) entries = entries.slice(-kept);
      listeners.forEach((listener) => listener(activity));
    },
    after: (id) => entries.filter((entry) => entry.id > id),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
