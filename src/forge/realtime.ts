import { Confluence, publish } from '@forge/realtime';
import type { ReadBackPorts } from '../app/read-back-ports';
import { readBackChannel } from '../contract/modules';
import { log } from './log';

/**
 * Numbers over the page's own channel: the platform lets only those in who have the page open. Frames could send on it
 * too, so nobody takes a word of it for more than a hint to look. At most 50 operations a second for a whole
 * installation, past which it answers errors; those who hear nothing look by themselves after a while.
 */
const tellRoom: ReadBackPorts['tellRoom'] = async (localId, news) => {
  try {
    const published = await publish(readBackChannel(localId), { ...news }, { contextOverrides: [Confluence.Content] });
    if ('errors' in published && published.errors !== undefined) log('realtime: refused');
  } catch {
    log('realtime: not there');
  }
};

export const realtime = { tellRoom };
