import type { Part } from '../../../../src/core/decision/part';

const atOnce = 4;

/** The words that a part's authors lent it: the first few stand in the line, more of them fold away. */
export function LentWords({ part }: { readonly part: Part }) {
  const lists = [
    ['other teams say', part.otherWords] as const,
    ['would go against it', part.counterWords] as const,
    ['fine nearby', part.fineNearby] as const,
  ].filter(([, words]) => words.length > 0);
  const [first] = lists;
  if (!first) return null;
  const [label, words] = first;
  const inLine = <Words label={label} words={words.slice(0, atOnce)} />;
  if (lists.length === 1 && words.length <= atOnce) return <p className="why">{inLine}</p>;
  // What the line already says in full is not said twice.
  const folded = words.length <= atOnce ? lists.slice(1) : lists;
  return (
    <details className="why lent">
      <summary>{inLine} …</summary>
      <ul className="plain">
        {folded.map(([each, all]) => (
          <li key={each}>
            <Words label={each} words={all} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Words({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
  return (
    <>
      <span className="faint">{label} </span>
      <bdi dir="auto">{words.join(', ')}</bdi>
    </>
  );
}
