import { useEffect, useState } from 'react';
import { nameOf } from '../names';

/** All that somebody without access to the page may know: that there is a decision, its key, and whom to ask. */
export function CannotOpen({ decision, ask }: { readonly decision: string; readonly ask: string | undefined }) {
  const [name, setName] = useState<string>();
  useEffect(() => {
    let here = true;
    if (ask) void nameOf(ask).then((found) => here && setName(found));
    return () => void (here = false);
  }, [ask]);
  return (
    <div className="side">
      <p>This rests on Decision {decision}, on a page that you cannot open.</p>
      <p className="soft" aria-live="polite">
        Ask {name ?? 'the owner of that page'} for access.
      </p>
    </div>
  );
}
