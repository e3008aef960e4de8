import { useEffect, useState } from 'react';
import type { StoryNow } from '../../protocol';
import { ask, get } from '../rest/ask';
import { mayLeave } from '../router';

/** Where the site's story stands, and what moves it on. */
export interface Story {
  readonly now: StoryNow;
  /** How many weeks have passed since this page was opened. */
  readonly lived: number;
  /** What is under way, in words; nothing can be asked for meanwhile. */
  readonly busy?: string;
  /** Why the last thing asked for did not happen. */
  readonly failed?: string;
  readonly nextWeek: () => void;
  readonly beginAgain: (variant: string) => void;
}

const none: StoryNow = { week: 0, weeks: 0, variants: [], told: [] };

export const useStory = (): Story => {
  const [now, setNow] = useState(none);
  const [lived, setLived] = useState(0);
  const [busy, setBusy] = useState<string>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    get('/_workbench/story').then(
      (story) => setNow(story as StoryNow),
      // The guide is only a companion: a site without a story is a site.
      () => undefined,
    );
  }, []);
  const move = async (path: string, body: object, meanwhile: string): Promise<StoryNow | undefined> => {
    if (busy !== undefined || !mayLeave()) return undefined;
    setBusy(meanwhile);
    setFailed(undefined);
    try {
      const story = (await ask('POST', path, body)) as StoryNow;
      setNow(story);
      setLived(lived + 1);
      return story;
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      setBusy(undefined);
    }
  };
  return {
    now,
    lived,
    ...(busy === undefined ? {} : { busy }),
    ...(failed === undefined ? {} : { failed }),
    nextWeek: () => void move('/_workbench/next-week', { after: now.week }, `Week ${now.week + 1} passes …`),
    beginAgain: (variant) =>
      void move('/_workbench/begin-again', { variant }, 'Beginning again …').then((story) => {
        if (story === undefined) return;
        // What this tab remembers is of a site that is gone.
        sessionStorage.clear();
        location.assign('/');
      }),
  };
};
