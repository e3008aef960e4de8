interface FrameLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}

type Listener = (location: FrameLocation, action: 'PUSH' | 'REPLACE' | 'POP') => void;
type To =
  string | { readonly pathname?: string; readonly search?: string; readonly hash?: string; readonly state?: unknown };

/** `view.createHistory()`: a history of the frame's own, kept by the page, that leaves the page's address alone; it begins where the page was opened. */
export const frameHistory = (start = '/') => {
  const listeners = new Set<Listener>();
  const visited: FrameLocation[] = [located(start)];
  let at = 0;
  const tell = (action: 'PUSH' | 'REPLACE' | 'POP') => {
    const now = visited[at];
    if (now !== undefined) for (const listener of listeners) listener(now, action);
  };
  const go = (steps: number) => {
    at = Math.max(0, Math.min(visited.length - 1, at + steps));
    tell('POP');
  };
  return {
    action: 'POP',
    location: visited[0],
    push: (to: To) => {
      visited.splice(at + 1, Infinity, located(to));
      at += 1;
      tell('PUSH');
    },
    replace: (to: To) => {
      visited[at] = located(to);
      tell('REPLACE');
    },
    go,
    goBack: () => go(-1),
    goForward: () => go(1),
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const located = (to: To): FrameLocation => {
  const url = new URL(typeof to === 'string' ? to : (to.pathname ?? '/'), 'http://frame');
  const { pathname, search, hash } = url;
  const key = crypto.randomUUID();
  if (typeof to === 'string') return { pathname, search, hash, state: null, key };
  return { pathname, search: to.search ?? search, hash: to.hash ?? hash, state: to.state ?? null, key };
};
