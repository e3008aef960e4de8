import { useEffect, useState } from 'react';
import { changeFlags, recallFlags } from '../../flag-memory';

/** Whether a board tells this person of its next sprint; kept with their user, and shown once it is known. */
export function FlagChoice({ accountId }: { readonly accountId: string | undefined }) {
  const [wanted, setWanted] = useState<boolean>();
  useEffect(() => {
    let here = true;
    if (accountId !== undefined)
      void recallFlags(accountId).then((memory) => here && memory && setWanted(memory.sprints?.off !== true));
    return () => void (here = false);
  }, [accountId]);
  if (accountId === undefined || wanted === undefined) return null;
  return (
    <p className="why">
      <label>
        <input
          type="checkbox"
          checked={wanted}
          onChange={(event) => {
            const off = !event.target.checked;
            setWanted(!off);
            void changeFlags(accountId, (memory) => ({
              ...memory,
              sprints: { told: [], ...memory.sprints, off },
            })).then((kept) => !kept && setWanted(off));
          }}
        />{' '}
        Tell me on boards, once for each sprint, when it holds open questions
      </label>
    </p>
  );
}
