import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadBackNews, ReadBackRoom } from '../../../../../src/contract/read-back';
import type { ErrorCode, Reply } from '../../../../../src/contract/reply';
import { openReadBack } from '../../calls';
import { hearRoom } from './hear-room';

/**
 * Milliseconds until a room looks again by itself. Where it hears of what happens it hardly has to; where it does not, it
 * looks less often the longer nothing moves. A room of forty that is told to look at once looks over `spread`.
 */
const pace = { hearing: 30_000, first: 3_000, slower: 1.5, slowest: 20_000, spread: 1_200 };

export interface RoomSeen {
  readonly room: ReadBackRoom | undefined;
  /** Why it could not be looked at just now; with a room, it is the one that was seen before. */
  readonly failed: ErrorCode | undefined;
  readonly look: () => Promise<void>;
  /** Shows what a call answers, and hands it on. Where the room has moved on meanwhile, it is looked at again first. */
  readonly act: (call: Promise<Reply<ReadBackRoom>>) => Promise<Reply<ReadBackRoom>>;
}

/** The room as it is now: heard of over the realtime channel, and looked at now and then in any case. */
export function useRoom(localId: string): RoomSeen {
  const [room, setRoom] = useState<ReadBackRoom>();
  const [failed, setFailed] = useState<ErrorCode>();
  const latest = useRef<ReadBackRoom>(undefined);
  const hears = useRef(false);

  // What somebody did is newer than what was on its way to them.
  const acts = useRef(0);

  const take = useCallback((reply: Reply<ReadBackRoom>) => {
    setFailed(reply.ok ? undefined : reply.code);
    if (!reply.ok && reply.code !== 'no-page-access') return;
    // Whoever may no longer read the page sees nothing of the room any more, also not what they saw before.
    latest.current = reply.ok ? reply.value : undefined;
    setRoom(latest.current);
  }, []);
  const look = useCallback(async () => {
    const before = acts.current;
    const reply = await openReadBack(localId);
    if (acts.current === before) take(reply);
  }, [localId, take]);
  const act = useCallback(
    async (call: Promise<Reply<ReadBackRoom>>) => {
      const reply = await call;
      acts.current++;
      if (reply.ok || reply.code === 'no-page-access') take(reply);
      else if (reply.code === 'changed-meanwhile') await look();
      return reply;
    },
    [look, take],
  );

  useEffect(() => {
    let here = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wait = pace.first;
    let stopHearing: (() => void) | undefined;
    let told = 0;

    const lookAgain = async () => {
      clearTimeout(timer);
      if (!here || document.hidden) return;
      const before = JSON.stringify(latest.current);
      const toldBefore = told;
      await look();
      // The effect is over where somebody has left the room meanwhile.
      if (!isHere()) return;
      wait = before === JSON.stringify(latest.current) ? Math.min(wait * pace.slower, pace.slowest) : pace.first;
      // What was told while the answer was on its way may not be in it.
      plan(told > toldBefore ? Math.random() * pace.spread : hears.current ? pace.hearing : wait);
    };
    const isHere = () => here;
    const plan = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void lookAgain(), milliseconds);
    };
    const onNews = (news: ReadBackNews) => {
      told++;
      const counts = withCounts(latest.current, news);
      if (!counts) {
        plan(Math.random() * pace.spread);
        return;
      }
      latest.current = counts;
      setRoom(counts);
      // Whoever counted may have counted too few, for lists lag: the one who waits for the number looks once it is quiet.
      if (counts.leads) plan(pace.first);
    };
    const hear = async () => {
      if (hears.current) return;
      try {
        const stop = await hearRoom(localId, (heard) => {
          if ('news' in heard) onNews(heard.news);
          else {
            hears.current = false;
            plan(pace.first);
          }
        });
        if (!isHere()) stop();
        else {
          hears.current = true;
          stopHearing = stop;
        }
      } catch {
        hears.current = false;
      }
    };
    const onVisible = () => {
      if (document.hidden) return;
      void hear();
      void lookAgain();
    };

    void hear().then(lookAgain);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      here = false;
      hears.current = false;
      clearTimeout(timer);
      stopHearing?.();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [localId, look]);

  return { room, failed, look, act };
}

/** While nothing is revealed the news is all there is to know; everything else has to be asked for. */
function withCounts(room: ReadBackRoom | undefined, news: ReadBackNews) {
  if (room?.state !== 'open' || news.state !== 'open' || room.number !== news.number) return undefined;
  return { ...room, here: news.here, answered: news.answered };
}
