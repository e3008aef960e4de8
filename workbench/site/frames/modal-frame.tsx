import { useRef } from 'react';
import type { ModuleEntry, Place } from '../../protocol';
import { Dialog } from '../dialog';
import { Frame } from './frame';
import type { ModalRequest } from './host-commands';

interface ModalFrameProps {
  readonly module: ModuleEntry;
  readonly place: Place;
  readonly resource: string;
  readonly size: ModalRequest['size'];
  readonly title: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly onSubmit?: (payload: unknown) => unknown;
  readonly onClose: (payload?: unknown) => void;
}

/** A module of the app in a dialog above the page, in one of the platform's sizes. */
export const ModalFrame = ({ size, title, onClose, ...frame }: ModalFrameProps) => {
  const beforeClose = useRef<((payload: unknown) => unknown) | undefined>(undefined);
  const named = typeof size === 'string';
  return (
    <Dialog
      title={title}
      className={`modal-frame modal-${named ? size : 'custom'}`}
      {...(named ? {} : { style: { width: size.width, height: size.height } })}
      onClose={() => {
        // What the app does before it is closed, such as keeping a draft, may take a moment; it cannot forbid it.
        void Promise.resolve(beforeClose.current?.(undefined)).finally(() => onClose());
      }}
    >
      <Frame
        {...frame}
        height="fill"
        onClose={onClose}
        onCloseAsked={(callback) => {
          beforeClose.current = callback;
        }}
      />
    </Dialog>
  );
};
