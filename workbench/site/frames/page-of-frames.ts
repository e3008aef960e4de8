import { createContext, useContext } from 'react';
import type { ModuleEntry, Place } from '../../protocol';
import { frameEvents, type FrameEvents } from './frame-events';
import type { ModalRequest } from './host-commands';

/** A modal that a frame asked for: the same module and place, another resource and context. */
export interface OpenModal {
  readonly module: ModuleEntry;
  readonly place: Place;
  readonly resource: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly request: ModalRequest;
}

/** What the frames of one page share: they hear each other, and their modals open above the page. */
export interface PageOfFrames {
  readonly events: FrameEvents;
  readonly openModal: (modal: OpenModal) => void;
}

export const PageOfFramesContext = createContext<PageOfFrames>({ events: frameEvents(), openModal: () => undefined });

export const usePageOfFrames = (): PageOfFrames => useContext(PageOfFramesContext);
