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
  readonly failed: ErrorCode | undefined;
  readonly look: () => Promise<void>;
  /** Makes a call that answers the room; whether it did. */
  readonly act: (call: Promise<Reply<ReadBackRoom>>) => Promise<boolean>;
}

/** The room as it is now: heard of over the realtime channel, and looked at now and then in any case. */
export function useRoom(localId: string): RoomSeen {
  const [room, setRoom] = useState<ReadBackRoom>();
  const [failed, setFailed] = useState<ErrorCode>();
  const latest = useRef<ReadBackRoom>(undefined);
  const hears = useRef(false);

  const take = useCallback((reply: Reply<ReadBackRoom>): boolean => {
    setFailed(reply.ok ? undefined : reply.code);
    if (!reply.ok) return false;
    latest.current = reply.value;
    setRoom(reply.value);
    return true;
  }, []);
  const look = useCallback(async () => void take(await openReadBack(localId)), [localId, take]);

  useEffect(() => {
    let here = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wait = pace.first;
    let stopHearing: (() => void) | undefined;

    const lookAgain = async () => {
      clearTimeout(timer);
      if (!here || document.hidden) return;
      const before = JSON.stringify(latest.current);
      const reply = await openReadBack(localId);
      // The effect is over where somebody has left the room meanwhile.
      if (!isHere()) return;
      take(reply);
      wait = before === JSON.stringify(latest.current) ? Math.min(wait * pace.slower, pace.slowest) : pace.first;
      plan(hears.current ? pace.hearing : wait);
    };
    const isHere = () => here;
    const plan = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void lookAgain(), milliseconds);
    };
    const onNews = (news: ReadBackNews) => {
      const counts = withCounts(latest.current, news);
      if (!counts) {
        plan(Math.random() * pace.spread);
        return;
      }
      latest.current = counts;
      setRoom(counts);
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
  }, [localId, take]);

  return { room, failed, look, act: async (call) => take(await call) };
}

/** While nothing is revealed the news is all there is to know; everything else has to be asked for. */
function withCounts(room: ReadBackRoom | undefined, news: ReadBackNews): ReadBackRoom | undefined {
  if (room?.state !== 'open' || news.state !== 'open' || room.number !== news.number) return undefined;
  return { ...room, here: news.here, answered: news.answered };
}
