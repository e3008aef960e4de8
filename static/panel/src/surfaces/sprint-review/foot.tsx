import Button from '@atlaskit/button/new';
import { copyText } from '../../copy-text';
import type { Frame } from '../../frame';
import { useSaid } from '../../parts/said';
import { asMarkdown } from './as-markdown';
import { FlagChoice } from './flag-choice';
import type { Review } from './review';

interface FootProps {
  readonly review: Review;
  readonly frame: Frame;
  readonly onAgain: () => void;
}

/** What can be done with the whole review, and whether the viewer wants to be told of the next one. */
export function Foot({ review, frame, onAgain }: FootProps) {
  const [said, say] = useSaid();
  const copy = async () =>
    say((await copyText(asMarkdown(review))) ? 'Copied as Markdown.' : 'Your browser did not let it be copied.');
  return (
    <footer className="group">
      <div className="buttons">
        <Button spacing="compact" onClick={() => void copy()}>
          Copy as Markdown
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onAgain}>
          Look again
        </Button>
      </div>
      {said}
      <FlagChoice accountId={frame.accountId} />
    </footer>
  );
}
