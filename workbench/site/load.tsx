import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { RestError } from './rest/ask';

/** Something asked of the server: not there yet, there, or refused. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly status: number; readonly message: string };

type Dependency = string | number | boolean | null | undefined;

/** Loads whenever `dependencies` change. Reloading keeps what is shown until the new value is there. */
export const useLoad = <Value,>(
  load: () => Promise<Value>,
  dependencies: readonly Dependency[],
): readonly [Loaded<Value>, () => void] => {
  const wanted = JSON.stringify(dependencies);
  const [got, setGot] = useState<{ readonly for: string; readonly loaded: Loaded<Value> }>();
  const turn = useRef(0);
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  const run = useCallback(() => {
    const mine = (turn.current += 1);
    const take = (loaded: Loaded<Value>) => {
      if (mine === turn.current) setGot({ for: wanted, loaded });
    };
    latest.current().then(
      (value) => take({ state: 'ready', value }),
      (error: unknown) => take(failure(error)),
    );
  }, [wanted]);
  useEffect(() => {
    run();
    return () => {
      turn.current += 1;
    };
  }, [run]);
  return [got?.for === wanted ? got.loaded : { state: 'loading' }, run];
};

const failure = (error: unknown): Loaded<never> => ({
  state: 'failed',
  status: error instanceof RestError ? error.status : 0,
  message: error instanceof Error ? error.message : String(error),
});

/** Draws what was loaded, a quiet line while it is on its way, or why it is not there. */
export const Show = <Value,>({
  loaded,
  what,
  waiting = 'One moment …',
  children,
}: {
  readonly loaded: Loaded<Value>;
  /** `This page`, `This issue`: begins the sentence that says it cannot be seen. */
  readonly what: string;
  readonly waiting?: string;
  readonly children: (value: Value) => ReactNode;
}): ReactNode => {
  switch (loaded.state) {
    case 'loading':
      return <p className="quiet waiting">{waiting}</p>;
    case 'ready':
      return children(loaded.value);
    case 'failed':
      return (
        <div className="empty" role="alert">
          <p>
            <strong>{refusal(what, loaded.status)}</strong>
          </p>
          <p className="quiet">{loaded.message}</p>
        </div>
      );
  }
};

const refusal = (what: string, status: number): string => {
  if (status === 404) return `${what} does not exist, or you may not see it.`;
  if (status === 401 || status === 403) return `${what} is not open to you.`;
  return `${what} could not be loaded.`;
};
