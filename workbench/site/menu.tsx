import { useEffect, useRef, type ReactNode } from 'react';

interface MenuProps {
  /** What is on the button. */
  readonly sign: ReactNode;
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that opens a list below it; a choice, a click elsewhere or Escape closes it. */
export const Menu = ({ sign, label, className, children }: MenuProps) => {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current;
      if (element?.open !== true) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        element.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && element.contains(event.target)) return;
      element.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    // A click into a frame is not seen here, but it takes the focus away.
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
      window.removeEventListener('blur', close);
    };
  }, []);
  return (
    <details ref={details} className={`menu-button ${className ?? ''}`}>
      <summary className="button" aria-label={label} title={label}>
        {sign}
      </summary>
      <div
        className="menu"
        onClick={() => {
          if (details.current !== null) details.current.open = false;
        }}
      >
        {children}
      </div>
    </details>
  );
};
