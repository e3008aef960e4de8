/** `events.on / emit`: one line between all frames of the app that are on this page. */
export interface FrameEvents {
  readonly on: (event: string, callback: (payload: unknown) => void) => { readonly unsubscribe: () => void };
  readonly emit: (event: string, payload: unknown) => void;
}

export const frameEvents = (): FrameEvents => {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  return {
    on: (event, callback) => {
      const heard = listeners.get(event) ?? new Set();
      listeners.set(event, heard.add(callback));
      return {
        unsubscribe: () => {
          heard.delete(callback);
        },
      };
    },
    emit: (event, payload) => {
      for (const callback of listeners.get(event) ?? []) callback(payload);
    },
  };
};
