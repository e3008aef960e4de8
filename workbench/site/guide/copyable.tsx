import { useState } from 'react';

/** Words to be used elsewhere; a click takes them along. */
export const Copyable = ({ words }: { readonly words: string }) => {
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="copyable"
      title="Copy"
      onClick={() => {
        void navigator.clipboard.writeText(words).then(() => {
          setCopied(true);
          setTimeout(() => setCopied(false), 1500);
        });
      }}
    >
      <span>{words}</span>
      <span className="quiet">{isCopied ? 'copied' : 'copy'}</span>
    </button>
  );
};
