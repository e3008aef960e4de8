import { useMemo, useState, type ReactNode } from 'react';
import { frameEvents } from './frame-events';
import { ModalFrame } from './modal-frame';
import { PageOfFramesContext, type OpenModal } from './page-of-frames';

/** One page's frames hear each other, and no other page's; the modals that they ask for open here, the latest on top. */
export const FramePage = ({ children }: { readonly children: ReactNode }) => {
  const [events] = useState(frameEvents);
  const [modals, setModals] = useState<readonly OpenModal[]>([]);
  const page = useMemo(
    () => ({ events, openModal: (modal: OpenModal) => setModals((open) => [...open, modal]) }),
    [events],
  );
  return (
    <PageOfFramesContext.Provider value={page}>
      {children}
      {modals.map((modal, depth) => (
        <ModalFrame
          key={depth}
          module={modal.module}
          place={modal.place}
          resource={modal.resource}
          size={modal.request.size}
          title={
            modal.request.title === undefined || modal.request.title === '' ? modal.module.title : modal.request.title
          }
          extension={modal.extension}
          onClose={(payload) => {
            setModals((open) => open.slice(0, depth));
            void modal.request.onClose(payload);
          }}
        />
      ))}
    </PageOfFramesContext.Provider>
  );
};
