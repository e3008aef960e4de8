import type { Listen, Publish } from '../../protocol';
import { ask } from '../rest/ask';
import type { FrameSurroundings } from './host-commands';

/** `@forge/bridge` sends both in this shape; the callback crosses as a function. */
interface Asked {
  readonly channelName: string;
  readonly options?: Listen['options'];
  readonly isGlobal?: boolean;
}

/** The bridge's realtime: messages between everybody who has the same page open, whoever they are and wherever they sit. */
export const realtimeCommands = ({ module, place, gone }: Pick<FrameSurroundings, 'module' | 'place' | 'gone'>) => {
  const of = ({ channelName, options = {}, isGlobal = false }: Asked): Listen => ({
    module,
    place,
    channel: channelName,
    isGlobal,
    options,
  });
  return {
    publishRealtimeChannel: (asked: Asked & { readonly eventPayload: unknown }) => {
      const publish: Publish = { ...of(asked), payload: asked.eventPayload };
      return ask('POST', '/_workbench/realtime', publish);
    },
    subscribeRealtimeChannel: (asked: Asked & { readonly onEvent: (payload: unknown, error?: Error) => unknown }) =>
      listen(of(asked), asked.onEvent, gone),
  };
};

/** Settles once the line is open; fails where it is refused. A line that breaks later tells the frame so. */
function listen(to: Listen, onEvent: (payload: unknown, error?: Error) => unknown, gone: AbortSignal): Promise<object> {
  const source = new EventSource(`/_workbench/realtime?listen=${encodeURIComponent(JSON.stringify(to))}`);
  gone.addEventListener('abort', () => source.close());
  source.onmessage = ({ data }: MessageEvent<string>) => void onEvent(JSON.parse(data));
  return new Promise((resolve, reject) => {
    source.onopen = () => {
      source.onerror = () => {
        source.close();
        void onEvent(undefined, new Error('The realtime connection was lost.'));
      };
      resolve({ unsubscribe: () => source.close() });
    };
    source.onerror = () => {
      source.close();
      reject(new Error('The realtime channel could not be subscribed to.'));
    };
  });
}
