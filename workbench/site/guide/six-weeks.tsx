import { useState } from 'react';
import type { StoryNow } from '../../protocol';
import { Link } from '../router';
import { Become } from './become';
import type { Story } from './use-story';

type Told = StoryNow['told'][number];

/** The weeks after everybody agreed: which one it is, what happened in it, and the next. */
export const SixWeeks = ({ story }: { readonly story: Story }) => {
  const { now, busy, failed, nextWeek } = story;
  const last = now.told.at(-1);
  return (
    <section className="six-weeks" aria-label="Six weeks">
      <div className="week-row">
        <h2>
          Week {now.week} of {now.weeks}
        </h2>
        {now.week < now.weeks && (
          <button type="button" className="button primary small" disabled={busy !== undefined} onClick={nextWeek}>
            Next week
          </button>
        )}
      </div>
      <div aria-live="polite">
        {last ? <TheWeek week={last} /> : <p>{beginning}</p>}
        {busy !== undefined && <p className="quiet">{busy}</p>}
        {failed !== undefined && <p role="alert">This stopped: {failed}</p>}
      </div>
      {now.told.length > 1 && <WeeksBefore told={now.told.slice(0, -1)} />}
      <BeginAgain story={story} />
    </section>
  );
};

const beginning =
  'It is the Monday after everybody agreed. The six weeks that follow happen when you say so: the teams write their epics, stories and pages, and the app reads them as it would read yours.';

const TheWeek = ({ week }: { readonly week: Told }) => (
  <>
    <p>{week.text}</p>
    {week.places.map(({ as, title, path }) => (
      <p key={path} className="step-ways">
        <Become accountId={as} />
        <Link to={path}>{title} →</Link>
      </p>
    ))}
  </>
);

const WeeksBefore = ({ told }: { readonly told: readonly Told[] }) => (
  <details>
    <summary>The weeks before</summary>
    {told.map(({ title, text }, at) => (
      <p key={title}>
        <strong>Week {at + 1}.</strong> {text}
      </p>
    ))}
  </details>
);

/** The same six weeks after another Friday. */
const BeginAgain = ({ story: { now, busy, beginAgain } }: { readonly story: Story }) => {
  const [chosen, setChosen] = useState(now.variant ?? '');
  if (now.variants.length < 2) return null;
  const title = now.variants.find(({ name }) => name === now.variant)?.title ?? '';
  return (
    <details>
      <summary>
        Friday’s decision: <strong>{title}</strong>
      </summary>
      <label>
        Begin again with{' '}
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {now.variants.map((one) => (
            <option key={one.name} value={one.name}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">How fresh the data has to be is decided differently; all else is the same.</p>
      <button
        type="button"
        className="button small"
        disabled={busy !== undefined}
        onClick={() => {
          if (confirm('Everything on this site is forgotten, and the story begins again on Monday.'))
            beginAgain(chosen);
        }}
      >
        Begin again
      </button>
    </details>
  );
};
