import { useEffect, useMemo } from 'react';
import type { PageWriting } from '../rest/confluence';

/** Milliseconds after the last word. */
const pause = 400;

export interface KeptDraft {
  /** Something was typed. */
  readonly note: () => void;
  /** Nothing is on its way any more; what was typed is kept first unless it is about to be published. */
  readonly settle: (how: 'keep' | 'publish') => Promise<void>;
}

/**
 * Keeps what is typed into a page as its draft, as Confluence does: one for everybody who may edit the page, and nobody
 * reads it before it is published. Without `keep` there is no page yet to keep it with.
 */
export const useKeptDraft = (
  keep: ((writing: PageWriting) => Promise<unknown>) | undefined,
  read: () => PageWriting | null,
): KeptDraft => {
  const kept = useMemo(() => draftKeeper(), []);
  useEffect(() => {
    kept.keep = async () => {
      const writing = read();
      if (writing && writing.title !== '') await keep?.(writing);
    };
  });
  return kept;
};

function draftKeeper() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  const keeper = {
    keep: (): Promise<void> => Promise.resolve(),
    note() {
      clearTimeout(timer);
      timer = setTimeout(now, pause);
    },
    async settle(how: 'keep' | 'publish') {
      const waits = timer !== undefined;
      clearTimeout(timer);
      timer = undefined;
      if (waits && how === 'keep') now();
      await underWay;
    },
  };
  const now = () => {
    timer = undefined;
    underWay = underWay.then(() => keeper.keep()).catch(() => undefined);
  };
  return keeper;
}
