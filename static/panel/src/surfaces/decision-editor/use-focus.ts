import { useEffect, useRef } from 'react';

/** Returns a function that puts the focus on an element, or on the one with this id, once the next drawing is done. */
export function useFocus(): (on: string | Element | null) => void {
  const wanted = useRef<string | Element | null>(null);
  useEffect(() => {
    const { current } = wanted;
    wanted.current = null;
    const element = typeof current === 'string' ? document.getElementById(current) : current;
    if (element instanceof HTMLElement) element.focus();
  });
  return (on) => void (wanted.current = on);
}
