import { useEffect, useRef, useState } from 'react';
import { connect, type Rpc } from '../../frames/rpc';
import type { ModuleEntry, Place } from '../../protocol';
import { useColourMode } from '../colour-mode';
import { goTo } from '../router';
import { answer, hostCommands, themeOf, type Commands } from './host-commands';
import { usePageOfFrames } from './page-of-frames';
import { settleHeight } from './resize-steps';

export interface FrameProps {
  readonly module: ModuleEntry;
  readonly place: Place;
  /** Another resource than the module's own: a macro's config, a field's edit, what a modal shows. */
  readonly resource?: string;
  /** `content`: as tall as what is in it · `fill`: as tall as its box, as in a modal. */
  readonly height?: 'content' | 'fill';
  /** Merged into `context.extension`. */
  readonly extension?: Readonly<Record<string, unknown>>;
  /** Commands that only this kind of module has. */
  readonly commands?: Commands;
  readonly onSubmit?: (payload: unknown) => unknown;
  readonly onClose?: (payload: unknown) => void;
  /** Hears of the callback that the frame wants to be called before it is closed from outside. */
  readonly onCloseAsked?: (callback: (payload: unknown) => unknown) => void;
  readonly onRefresh?: () => void;
}

/** One module of the app: its resource in a sandboxed frame on the frames' origin, and this page's end of its bridge. */
export const Frame = (props: FrameProps) => {
  const { module, height = 'content' } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const line = useRef<Rpc | null>(null);
  const [isReady, setReady] = useState(false);
  const page = usePageOfFrames();
  const { mode } = useColourMode();
  const latest = useRef({ props, mode });
  useEffect(() => {
    latest.current = { props, mode };
  });

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const frameId = crypto.randomUUID();
    const gone = new AbortController();
    const resize = settleHeight((pixels) => {
      if (height === 'content') element.style.height = `${pixels}px`;
      setReady(true);
    });
    const commands = hostCommands({
      module: { type: module.type, key: module.key },
      place: props.place,
      frameId,
      events: page.events,
      resize,
      gone: gone.signal,
      colourMode: () => latest.current.mode,
      extension: () => latest.current.props.extension ?? {},
      openModal: (request) =>
        page.openModal({
          module,
          place: props.place,
          resource: request.resource ?? props.resource ?? module.resource,
          extension: { ...latest.current.props.extension, modal: request.context },
          request,
        }),
      onClose: (callback) => latest.current.props.onCloseAsked?.(callback),
      refresh: () => latest.current.props.onRefresh?.(),
      navigate: (path) => {
        const url = new URL(path, location.origin);
        if (url.origin === location.origin) goTo(url.pathname + url.search + url.hash);
        else window.open(url, '_blank', 'noopener');
      },
      ...(props.onSubmit === undefined ? {} : { submit: (payload) => latest.current.props.onSubmit?.(payload) }),
      ...(props.onClose === undefined ? {} : { close: (payload) => latest.current.props.onClose?.(payload) }),
    });
    const rpc = connect({
      peer: () => element.contentWindow,
      peerOrigin: framesOrigin(),
      handle: answer({ ...commands, ...props.commands }, module),
    });
    line.current = rpc;
    element.src = `${framesOrigin()}/frames/${props.resource ?? module.resource}/index.html`;
    return () => {
      rpc.stop();
      gone.abort();
      line.current = null;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a frame is mounted once; whoever wants another gives it another key
  }, []);

  useEffect(() => {
    // Until it has drawn something the frame asks by itself (`enableTheming`), and nobody listens there yet.
    if (isReady) void line.current?.call('theme', themeOf(mode));
  }, [mode, isReady]);

  return (
    <iframe
      ref={frame}
      className={`frame frame-${height}${isReady ? '' : ' frame-waiting'}`}
      title={module.title}
      data-module={module.key}
      sandbox="allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts allow-popups allow-popups-to-escape-sandbox"
    />
  );
};

/** The app's frames live on the next port: another origin, as on the real platform. */
const framesOrigin = (): string => `${location.protocol}//${location.hostname}:${Number(location.port) + 1}`;
