import { useState } from 'react';

const shown = 1200;

/** Text as its authors wrote it, in its own direction; a very long one is folded until somebody wants all of it. */
export function LongText({ text }: { readonly text: string }) {
  const [whole, setWhole] = useState(false);
  if (text.length <= shown) return <bdi dir="auto">{text}</bdi>;
  return (
    <>
      <bdi dir="auto">{whole ? text : `${text.slice(0, shown)} …`}</bdi>{' '}
      <button type="button" className="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? 'Show less' : `Show all ${text.length.toLocaleString()} characters`}
      </button>
    </>
  );
}
