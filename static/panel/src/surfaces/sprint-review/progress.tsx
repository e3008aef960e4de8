import Button from '@atlaskit/button/new';
import { counted } from '../../words';
import type { UseReview } from './use-review';

type ProgressProps = Pick<UseReview, 'reading' | 'readNow' | 'cancel' | 'readOn'> & { readonly left: number };

/** While stories that nobody has read are read: how far, and a way to leave it at that. */
export function Progress({ reading, readNow, left, cancel, readOn }: ProgressProps) {
  if (reading === 'idle') return null;
  const isReading = reading === 'reading';
  return (
    <div className="review-progress" role="status">
      {isReading ? (
        <>
          <progress max={readNow + left} value={readNow} aria-label="Stories read" />
          <span className="soft">
            Reading {counted(left, 'story', 'stories')} that nobody has read yet. {readNow > 0 && `${readNow} done.`}
          </span>
          <Button spacing="compact" onClick={cancel}>
            Cancel
          </Button>
        </>
      ) : (
        <>
          <span className="soft">{counted(left, 'story is', 'stories are')} not read yet.</span>
          <Button spacing="compact" onClick={readOn}>
            Read them
          </Button>
        </>
      )}
    </div>
  );
}
