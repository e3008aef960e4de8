import { useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent } from 'react';

/** Where the browser is: what stands behind the origin. */
export interface Here {
  readonly pathname: string;
  readonly search: URLSearchParams;
}

const listeners = new Set<() => void>();
let guard: (() => boolean) | undefined;
let shown = address();

function address(): string {
  return typeof location === 'undefined' ? '/' : location.pathname + location.search;
}

const tell = () => {
  shown = address();
  for (const listener of listeners) listener();
};

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => {
    // The browser has moved already: staying means going back to where the unsaved text is.
    if (guard?.() === false) history.pushState(null, '', shown);
    else tell();
  });
}

/** Moves within the site; `replace` leaves no step to go back to. An editor with unsaved text may ask to stay. */
export const goTo = (path: string, options: { readonly replace?: boolean } = {}): void => {
  if (guard?.() === false) return;
  guard = undefined;
  if (options.replace === true) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  window.scrollTo(0, 0);
  tell();
};

/** Asks before leaving; answers a function that stops asking. */
export const beforeLeaving = (mayLeave: () => boolean): (() => void) => {
  guard = mayLeave;
  return () => {
    if (guard === mayLeave) guard = undefined;
  };
};

/** Asks the editor with unsaved text, if there is one, whether it may be left. */
export const mayLeave = (): boolean => guard?.() !== false;

export const useHere = (): Here => {
  const path = useSyncExternalStore(subscribe, () => shown);
  const url = new URL(path, 'http://here');
  return { pathname: url.pathname, search: url.searchParams };
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** An ordinary link that moves within the site; modified clicks keep their browser meaning. */
export const Link = ({
  to,
  onClick,
  ...rest
}: { readonly to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) => (
  <a
    {...rest}
    href={to}
    onClick={(event) => {
      onClick?.(event);
      if (isPlain(event)) {
        event.preventDefault();
        goTo(to);
      }
    }}
  />
);

const isPlain = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
