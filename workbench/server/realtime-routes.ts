import { extensionOf, macroAt } from '../platform/extensions';
import type { Frame } from '../platform/contexts';
import type { Channel, Standpoint } from '../platform/realtime/channels';
import type { Listen, Publish } from '../protocol';
import type { Site } from '../sites/open-site';
import { readJson, sendJson, type Exchange } from './http';
import { signedIn } from './who';

/** Where a frame stands, as the server knows it. */
export const standpointOf = (site: Site, frame: Frame): Standpoint => ({
  moduleKey: frame.module.key,
  extension: extensionOf(site, frame),
});

/** The platform draws a frame only for who may see what it stands on, so only they can listen or speak from it. */
function standpointFor(site: Site, { module, place }: Listen, exchange: Exchange): Standpoint | undefined {
  const person = signedIn(site, exchange);
  if (!person) return undefined;
  if (place.kind === 'macro' && !macroAt(site, place.pageId, place.localId, person.accountId)) return undefined;
  return standpointOf(site, { module, place, person });
}

const channelOf = ({ channel, isGlobal, options }: Listen): Channel => ({ name: channel, isGlobal, ...options });

/** `realtime.subscribe`: a stream of what is published, one line each; it ends where realtime is turned off. */
export function listenTo(site: Site, exchange: Exchange): void {
  const { request, response, url } = exchange;
  const asked = JSON.parse(url.searchParams.get('listen') ?? '{}') as Listen;
  const from = standpointFor(site, asked, exchange);
  if (!from) {
    sendJson(exchange, 403, { message: 'Nobody who may see this frame is signed in.' });
    return;
  }
  const waiting: string[] = [];
  let write = (payload: string): void => void waiting.push(payload);
  const subscribed = site.channels.subscribe(channelOf(asked), from, (payload) => write(payload));
  if ('refused' in subscribed) {
    site.activity.note({ kind: 'refused', text: `realtime.subscribe: ${subscribed.refused}`, ok: false });
    sendJson(exchange, subscribed.status, { message: subscribed.refused });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': listening\n\n');
  write = (payload) => void response.write(`data: ${payload}\n\n`);
  waiting.forEach((payload) => write(payload));
  const stopHearing = site.faults.onSet(({ realtime }) => {
    if (realtime === 'off') response.end();
  });
  request.on('close', () => {
    stopHearing();
    subscribed.stop();
  });
}

/** `realtime.publish`, from a frame. */
export async function publishOn(site: Site, exchange: Exchange): Promise<void> {
  const asked = await readJson<Publish>(exchange);
  const published = site.channels.publish(
    channelOf(asked),
    JSON.stringify(asked.payload),
    standpointFor(site, asked, exchange),
  );
  sendJson(
    exchange,
    200,
    'refused' in published ? { eventId: null, eventTimestamp: null, errors: [published.refused] } : published,
  );
}
