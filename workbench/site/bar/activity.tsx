import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Activity } from '../../protocol';

interface Heard {
  /** Newest last, at most `kept` of them. */
  readonly all: readonly Activity[];
  readonly clear: () => void;
}

const ActivityContext = createContext<Heard>({ all: [], clear: () => undefined });
const kept = 400;

/** Listens to what the platform does, from when the page was opened. */
export const WithActivity = ({ children }: { readonly children: ReactNode }) => {
  const [all, setAll] = useState<readonly Activity[]>([]);
  useEffect(() => {
    const stream = new EventSource('/_workbench/activity/stream');
    stream.onmessage = (message: MessageEvent<string>) => {
      const one = JSON.parse(message.data) as Activity;
      // The stream begins again after a pause, and may then say things twice.
      setAll((before) => (before.some(({ id }) => id === one.id) ? before : [...before, one].slice(-kept)));
    };
    return () => stream.close();
  }, []);
  return <ActivityContext.Provider value={{ all, clear: () => setAll([]) }}>{children}</ActivityContext.Provider>;
};

export const useActivity = (): Heard => useContext(ActivityContext);
