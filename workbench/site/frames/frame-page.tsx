import { createContext, useContext, useState, type ReactNode } from 'react';
import { frameEvents, type FrameEvents } from './frame-events';

const FrameEventsContext = createContext<FrameEvents>(frameEvents());

/** One page's frames hear each other, and no other page's. */
export const FramePage = ({ children }: { readonly children: ReactNode }) => {
  const [events] = useState(frameEvents);
  return <FrameEventsContext.Provider value={events}>{children}</FrameEventsContext.Provider>;
};

export const useFrameEvents = (): FrameEvents => useContext(FrameEventsContext);
