import type { ProposedWord } from '../../../../../src/contract/proposed-word';
import type { Part } from '../../../../../src/core/decision/part';
import type { PartFields } from './draft';

const sources = { epic: 'an epic', reading: 'a reading', answer: 'an answer' } as const;

const atOnce = 4;

/** Words that work uses for this part, a few at a time, each to be taken with one press: a person confirms, the app only proposes. */
export function ProposedWords({
  part,
  proposed,
  onAccept,
}: {
  readonly part: Part;
  readonly proposed: readonly ProposedWord[];
  readonly onAccept: (fields: PartFields) => void;
}) {
  const offered = proposed
    .filter(({ part: id, list, word }) => id === part.id && !part[list].includes(word))
    .slice(0, atOnce);
  if (offered.length === 0) return null;
  return (
    <p className="proposed">
      <span className="faint">Teams also say</span>{' '}
      {offered.map(({ list, word, from }) => (
        <button
          key={`${list} ${word}`}
          type="button"
          className="chip"
          title={`From ${sources[from]}${list === 'fineNearby' ? ', as fine nearby' : ''}`}
          onClick={() => onAccept({ [list]: [...part[list], word] })}
        >
          + {word}
        </button>
      ))}
    </p>
  );
}
