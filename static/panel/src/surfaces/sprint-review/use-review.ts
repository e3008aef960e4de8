import { useEffect, useRef, useState } from 'react';
import type { ErrorCode } from '../../../../../src/contract/reply';
import { mostBetween, mostReadAtOnce } from '../../../../../src/contract/sprint-review';
import type { Answer } from '../../../../../src/core/answer';
import { openBetweenTeams, reviewSprint, reviewStories } from '../../calls';
import { again, answered, begun, joined, notRead, type Review } from './review';

/** Where reading what nobody has read stands. */
export type Reading = 'idle' | 'reading' | 'cancelled';

export interface UseReview {
  readonly review: Review | undefined;
  readonly failed: ErrorCode | undefined;
  readonly reading: Reading;
  /** How many were read since the review was opened. */
  readonly readNow: number;
  readonly cancel: () => void;
  readonly readOn: () => void;
  readonly lookAgain: (issueId: string) => Promise<void>;
  readonly keep: (issueId: string, answer: Answer) => void;
}

/** Loads a review page by page, then reads what nobody has read, then asks what other teams say; until it is closed. */
export function useReview(sprintId: string | undefined): UseReview {
  const [review, setReview] = useState<Review>();
  const [failed, setFailed] = useState<ErrorCode>();
  const [reading, setReading] = useState<Reading>('idle');
  const [readNow, setReadNow] = useState(0);
  // What goes on in the background looks here, between two calls, whether it is still wanted.
  const wanted = useRef({ open: true, reading: true });

  const isOpen = (): boolean => wanted.current.open;
  const isReading = (): boolean => wanted.current.reading;

  async function readAll(ids: readonly string[]): Promise<void> {
    wanted.current.reading = true;
    setReading('reading');
    for (let at = 0; at < ids.length && isOpen() && isReading(); at += mostReadAtOnce) {
      const some = ids.slice(at, at + mostReadAtOnce);
      const reply = await reviewStories(some);
      if (!reply.ok) {
        setFailed(reply.code);
        wanted.current.reading = false;
        break;
      }
      setReview((now) => now && again(now, reply.value));
      setReadNow((count) => count + some.length);
    }
    setReading(isReading() ? 'idle' : 'cancelled');
  }

  useEffect(() => {
    const here = wanted.current;
    here.open = true;
    const run = async (): Promise<void> => {
      const loaded = await load(sprintId, isOpen, setReview);
      if (!isOpen()) return;
      if ('code' in loaded) {
        setFailed(loaded.code);
        return;
      }
      const unread = notRead(loaded);
      if (unread.length > 0) await readAll(unread);
      const between = isOpen() ? await betweenTeams(loaded) : [];
      setReview((now) => now && { ...now, between });
    };
    void run();
    return () => {
      here.open = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a review is opened once; another sprint is another review
  }, []);

  return {
    review,
    failed,
    reading,
    readNow,
    cancel: () => (wanted.current.reading = false),
    readOn: () => review && void readAll(notRead(review)),
    lookAgain: async (issueId) => {
      const reply = await reviewStories([issueId]);
      if (reply.ok) setReview((now) => now && again(now, reply.value));
      else setFailed(reply.code);
    },
    keep: (issueId, answer) => setReview((now) => now && answered(now, issueId, answer)),
  };
}

/** Every page in turn, each shown when it comes. */
async function load(
  sprintId: string | undefined,
  isWanted: () => boolean,
  show: (review: Review) => void,
): Promise<Review | { readonly code: ErrorCode }> {
  let review: Review | undefined;
  let chosen = sprintId;
  let after: string | undefined;
  do {
    const reply = await reviewSprint({
      ...(chosen !== undefined && { sprintId: chosen }),
      ...(after !== undefined && { after }),
    });
    if (!reply.ok) return { code: reply.code };
    review = review ? joined(review, reply.value) : begun(reply.value);
    // What follows is of the same place, also where the first page was left to choose it.
    chosen = review.place.sprint?.id ?? (review.place.board === undefined ? undefined : 'backlog');
    after = reply.value.next;
    if (isWanted()) show(review);
  } while (after !== undefined && isWanted());
  return review;
}

/** What is not known is not said: a failure here leaves the rest as it is. */
async function betweenTeams({ stories }: Review) {
  const ids = stories.map(({ issueId }) => issueId).slice(0, mostBetween);
  const reply = ids.length > 0 ? await openBetweenTeams(ids) : undefined;
  return reply?.ok ? reply.value : [];
}
