import { useSyncExternalStore } from 'react';

/** What `showFlag` asks for, as it comes over the bridge. */
export interface Flag {
  readonly id: string | number;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'info' | 'success' | 'warning' | 'error';
  readonly actions?: readonly { readonly text: string; readonly onClick: () => unknown }[];
  readonly isAutoDismiss?: boolean;
}

let flags: readonly Flag[] = [];
const listeners = new Set<() => void>();

const set = (next: readonly Flag[]) => {
  flags = next;
  for (const listener of listeners) listener();
};

export const showFlag = (flag: Flag): void => {
  set([...flags.filter(({ id }) => id !== flag.id), flag]);
  if (flag.isAutoDismiss === true) setTimeout(() => closeFlag(flag.id), 8000);
};

/** False where there is no such flag any more. */
export const closeFlag = (id: Flag['id']): boolean => {
  const before = flags.length;
  set(flags.filter((flag) => flag.id !== id));
  return flags.length < before;
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The flags at the lower edge: the app's own and the site's. */
export const Flags = () => {
  const shown = useSyncExternalStore(subscribe, () => flags);
  return (
    <div className="flags" aria-live="polite">
      {shown.map((flag) => (
        <div key={flag.id} className={`flag flag-${flag.type ?? 'info'}`} role="status">
          <div>
            {flag.title !== undefined && <strong>{flag.title}</strong>}
            {flag.description !== undefined && <p>{flag.description}</p>}
            {(flag.actions ?? []).map((action) => (
              <button key={action.text} type="button" className="button small" onClick={() => void action.onClick()}>
                {action.text}
              </button>
            ))}
          </div>
          <button type="button" className="plain" aria-label="Dismiss" onClick={() => closeFlag(flag.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
};
