import { useEffect, useRef, useState, type ReactNode } from 'react';

/**
 * Draws something when its place comes into sight, and until then a line that keeps the place: for what costs a call
 * that not everybody needs. A macro's frame is as tall as its content, so what counts is the window around it, which is
 * what an observer without a root of its own goes by. Where there is no observer, all of it counts as seen.
 */
export function InSight({ until, children }: { readonly until: string; readonly children: ReactNode }) {
  const [isSeen, setSeen] = useState(typeof IntersectionObserver === 'undefined');
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isSeen || !place.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isSeen]);
  if (isSeen) return children;
  return (
    <p ref={place} className="soft">
      {until}
    </p>
  );
}
