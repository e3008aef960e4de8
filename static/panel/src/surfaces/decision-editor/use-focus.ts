import { useEffect, useRef } from 'react';

/** Returns a function that puts the focus on the element with this id once the next drawing is done. */
export function useFocus(): (id: string) => void {
  const wanted = useRef<string>();
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  return (id) => void (wanted.current = id);
}
