import { Confluence, realtime } from '@forge/bridge';
import { readBackChannel } from '../../../../../src/contract/modules';
import type { ReadBackNews } from '../../../../../src/contract/read-back';
import { asJson } from '../../frame';

/** What comes over the line: news, or that the line is broken. */
export type Heard = { readonly news: ReadBackNews } | { readonly broken: true };

/**
 * Listens to what is told in a read-back, on the page's own channel. Answers how to stop; fails where there is no
 * realtime, or it is over its limit.
 */
export async function hearRoom(localId: string, onHeard: (heard: Heard) => void): Promise<() => void> {
  const line = await realtime.subscribe(
    readBackChannel(localId),
    (payload, error) => {
      const news = error ? undefined : newsIn(payload);
      if (error) onHeard({ broken: true });
      else if (news) onHeard({ news });
    },
    { contextOverrides: [Confluence.Content] },
  );
  return () => void line.unsubscribe();
}

/** Any frame on the page could send on the channel: whatever is no news is passed over. */
function newsIn(payload: unknown): ReadBackNews | undefined {
  const { number, state, here, answered } = asJson(typeof payload === 'string' ? parsed(payload) : payload);
  if (typeof number !== 'number' || typeof here !== 'number' || typeof answered !== 'number') return undefined;
  return state === 'open' || state === 'revealed' || state === 'closed' ? { number, state, here, answered } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
