import type { AskContext, Invoke, Invoked, ModuleRef, Place } from '../../protocol';
import { ask } from '../rest/ask';
import type { FrameEvents } from './frame-events';
import { closeFlag, showFlag, type Flag } from './flags';
import { frameHistory } from './frame-history';
import { linkTo } from './links';
import { realtimeCommands } from './realtime';
import type { ColourMode } from '../colour-mode';

/** `openModal` as the bridge sends it: its callback crosses as a function. */
export interface ModalRequest {
  readonly resource: string | null;
  readonly size: string | { readonly width: string; readonly height?: string };
  readonly context: unknown;
  readonly title?: string;
  readonly closeOnEscape?: boolean;
  readonly closeOnOverlayClick?: boolean;
  readonly onClose: (payload: unknown) => unknown;
}

/** What one frame's commands reach on the page around it. */
export interface FrameSurroundings {
  readonly module: ModuleRef;
  readonly place: Place;
  readonly frameId: string;
  readonly events: FrameEvents;
  readonly colourMode: () => ColourMode;
  /** Merged into `context.extension`: what only this page knows, such as an unsaved macro body. */
  readonly extension: () => Readonly<Record<string, unknown>>;
  readonly resize: (height: number) => void;
  /** Aborted once the frame is no longer on the page. */
  readonly gone: AbortSignal;
  readonly openModal: (request: ModalRequest) => void;
  /** The frame asks to hear before it is closed. */
  readonly onClose: (callback: (payload: unknown) => unknown) => void;
  /** Left out where the frame cannot be closed. */
  readonly close?: (payload: unknown) => void;
  /** Left out where the frame has nothing to submit to. Throws what the platform would refuse. */
  readonly submit?: (payload: unknown) => unknown;
  readonly refresh: (payload: unknown) => void;
  readonly navigate: (path: string) => void;
}

export type Commands = Readonly<Record<string, (payload: never) => unknown>>;

/** The commands of the Custom UI bridge that this site knows. */
export const hostCommands = (around: FrameSurroundings): Commands => ({
  getContext: () => contextOf(around),
  invoke: async ({ functionKey, payload }: { functionKey: string; payload?: unknown }) => {
    const call: Invoke = { module: around.module, place: around.place, functionKey, payload };
    const invoked = (await ask('POST', '/_workbench/invoke', call)) as Invoked;
    if ('error' in invoked) throw Object.assign(new Error(invoked.error.message), { name: invoked.error.name });
    return invoked.value;
  },
  fetchProduct: (request: { product: string; restPath: string; fetchRequestInit?: Record<string, unknown> }) => {
    const { method, body, headers } = request.fetchRequestInit ?? {};
    const init = { method, headers, ...(typeof body === 'string' ? { body } : {}) };
    return ask('POST', '/_workbench/fetch-product', {
      module: around.module,
      product: request.product,
      restPath: request.restPath,
      init,
    });
  },
  submit: (payload: unknown) => around.submit?.(payload) ?? around.submit !== undefined,
  close: (payload: unknown) => {
    around.close?.(payload);
    return around.close !== undefined;
  },
  onClose: (callback: (payload: unknown) => unknown) => {
    if (around.close === undefined) return false;
    around.onClose(callback);
    return true;
  },
  openModal: (request: ModalRequest) => {
    around.openModal(request);
    return true;
  },
  refresh: (payload: unknown) => {
    around.refresh(payload);
    return true;
  },
  navigate: (location: Record<string, unknown>) => {
    const path = linkTo(location);
    if (location.type === 'new-tab') window.open(path, '_blank', 'noopener');
    else around.navigate(path);
    return true;
  },
  getUrl: (location: Record<string, unknown>) => new URL(linkTo(location), window.location.origin).href,
  reload: () => window.location.reload(),
  createHistory: () => frameHistory(),
  showFlag: (flag: Flag) => {
    showFlag(flag);
    return true;
  },
  closeFlag: ({ id }: Pick<Flag, 'id'>) => closeFlag(id),
  on: ({ event, callback }: { event: string; callback: (payload: unknown) => void }) =>
    around.events.on(event, callback),
  emit: ({ event, payload }: { event: string; payload?: unknown }) => around.events.emit(event, payload),
  onPublic: ({ event, callback }: { event: string; callback: (payload: unknown) => void }) =>
    around.events.on(`public ${event}`, callback),
  emitPublic: ({ event, payload }: { event: string; payload?: unknown }) =>
    around.events.emit(`public ${event}`, payload),
  ...realtimeCommands(around),
  enableTheming: () => themeOf(around.colourMode()),
  changeWindowTitle: (title: string) => {
    document.title = title;
  },
  emitReadyEvent: () => true,
  getFrameId: () => around.frameId,
  isRovoEnabled: () => false,
  resize: ({ height }: { height: number }) => around.resize(height),
});

/** Answers one command; a command that this site does not know is refused by its name. */
export const answer = (commands: Commands, module: ModuleRef) => (command: string, payload: unknown) => {
  const run = commands[command];
  if (run === undefined) throw new Error(`The bridge command "${command}" is not available in ${module.type}.`);
  return run(payload as never);
};

/** The names of the token themes, as `context.theme` and `enableTheming` give them. */
export const themeOf = (colorMode: ColourMode) => ({
  colorMode,
  light: 'light',
  dark: 'dark',
  spacing: 'spacing',
  typography: 'typography',
});

/** The server says where the frame stands; the page adds what is not saved yet, and how its viewer writes and likes to see things. */
const contextOf = async (around: FrameSurroundings): Promise<unknown> => {
  const question: AskContext = { module: around.module, place: around.place };
  const context = (await ask('POST', '/_workbench/context', question)) as { readonly extension?: object };
  return {
    ...context,
    locale: navigator.language,
    theme: themeOf(around.colourMode()),
    extension: { ...context.extension, ...around.extension() },
  };
};
