import { counted } from '../../words';
import type { Tally } from './tally';

/** Where the stories stand, as lengths of one bar; the line under it says the same in words, and only what there is. */
export function Bar({ tally }: { readonly tally: Tally }) {
  const pieces = [
    ['asking', tally.asking, 'with a question'],
    ['silent', tally.silent, 'with nothing to ask'],
    ['hidden', tally.cannotOpen, `on a decision that you cannot open`],
    ['unread', tally.notRead, 'not read yet'],
    ['hidden', tally.keptOut, 'closed to Throughline'],
    ['nothing', tally.onNothing, `${tally.onNothing === 1 ? 'rests' : 'rest'} on no decision`],
  ] as const;
  const shown = pieces.filter(([, count]) => count > 0);
  if (shown.length === 0) return null;
  const words = shown.map(([, count, what]) => `${count} ${what}`).join(' · ');
  return (
    <div className="review-bar">
      <div className="bar" role="img" aria-label={`Of ${counted(tally.all, 'story', 'stories')}: ${words}`}>
        {shown.map(([kind, count, what]) => (
          <span key={what} className={`bar-${kind}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <p className="meta" aria-hidden="true">
        {words}
      </p>
    </div>
  );
}
