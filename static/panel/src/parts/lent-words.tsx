import type { Part } from '../../../../src/core/decision/part';

const atOnce = 4;

/** The words that a part's authors lent it. A few stand in the line; more, or words against it, fold away. */
export function LentWords({ part }: { readonly part: Part }) {
  const { otherWords, counterWords, fineNearby } = part;
  if (otherWords.length + counterWords.length + fineNearby.length === 0) return null;
  const first = <Words label="other teams say" words={otherWords.slice(0, atOnce)} />;
  if (otherWords.length <= atOnce && counterWords.length + fineNearby.length === 0)
    return <p className="why">{first}</p>;
  return (
    <details className="why lent">
      <summary>{otherWords.length > 0 ? <>{first} …</> : <span className="faint">words lent to it …</span>}</summary>
      <ul className="plain">
        {[
          ['Other teams say', otherWords] as const,
          ['Would go against it', counterWords] as const,
          ['Fine nearby', fineNearby] as const,
        ].map(
          ([label, words]) =>
            words.length > 0 && (
              <li key={label}>
                <Words label={label} words={words} />
              </li>
            ),
        )}
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
