import { useLayoutEffect, useRef } from 'react';

/**
 * Returns a function that puts the focus on an element, or on the one with this id, once the next drawing is done.
 *
 * It happens within the drawing: React runs what is left of an earlier drawing's `useEffect` before it begins the next one,
 * which would look for a field that is not there yet, and what is typed next would land in the old one.
 */
export function useFocus(): (on: string | Element | null) => void {
  const wanted = useRef<string | Element | null>(null);
  useLayoutEffect(() => {
    const { current } = wanted;
    wanted.current = null;
    const element = typeof current === 'string' ? document.getElementById(current) : current;
    if (element instanceof HTMLElement) element.focus();
  });
  return (on) => void (wanted.current = on);
}
