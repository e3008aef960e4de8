import { view } from '@forge/bridge';
import { useEffect, useState } from 'react';

type History = Awaited<ReturnType<typeof view.createHistory>>;

/** Where in the app's own page one is, as its address says: empty for its beginning. `undefined` until the host has said. */
export function usePlace(): { readonly place: string | undefined; readonly go: (place: string) => void } {
  const [history, setHistory] = useState<History>();
  const [place, setPlace] = useState<string>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let here = true;
    void view.createHistory().then((made) => {
      if (!here) return;
      setHistory(made);
      setPlace(placeIn(made.location.pathname));
      stop = made.listen(({ pathname }) => setPlace(placeIn(pathname)));
    });
    return () => {
      here = false;
      stop?.();
    };
  }, []);
  return { place, go: (to) => history?.push(`/${encodeURIComponent(to)}`) };
}

function placeIn(pathname: string): string {
  try {
    return decodeURIComponent(pathname.replace(/^\/+/, ''));
  } catch {
    return '';
  }
}
