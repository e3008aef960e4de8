import { useRef, useState, type ReactNode } from 'react';

/**
 * A line that says what has just been done. It is read out, and takes the focus: what was pressed is mostly gone by then,
 * and with it the place of whoever works by keyboard.
 */
export function useSaid(): readonly [line: ReactNode, say: (text: string) => void] {
  const [text, setText] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  return [
    <p key="said" ref={line} className="meta said-line" role="status" tabIndex={-1}>
      {text}
    </p>,
    (now) => {
      setText(now);
      line.current?.focus();
    },
  ];
}
