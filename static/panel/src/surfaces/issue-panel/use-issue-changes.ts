import { events } from '@forge/bridge';
import { useEffect, useRef } from 'react';

/** Jira tells the frames beside an issue when it was changed; a host that does not leaves the panel as it was opened. */
export function useIssueChanges(onChange: () => void): void {
  const latest = useRef(onChange);
  useEffect(() => void (latest.current = onChange));
  useEffect(() => {
    const subscription = events.on('JIRA_ISSUE_CHANGED', () => latest.current()).catch(() => undefined);
    return () => void subscription.then((heard) => heard?.unsubscribe());
  }, []);
}
