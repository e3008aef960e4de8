import { useEffect } from 'react';
import { Link, useHere } from '../router';
import { Become } from './become';
import { Copyable } from './copyable';
import type { Facts } from './facts';
import { afterwards, steps, type GuideStep } from './steps';
import { SixWeeks } from './six-weeks';
import { useFacts } from './use-facts';
import type { Story } from './use-story';

/** Five steps in the margin, from a page of notes to a question beside a story. Absent on a site that does not tell this story. */
export const Guide = ({ story }: { readonly story: Story }) => {
  const facts = useFacts();
  const seen = useSeenIssue(facts?.questionKey);
  if (facts === undefined) return null;
  const done = steps.map((step) => step.isDone(facts, seen));
  const next = done.indexOf(false);
  const week = story.now.told.at(-1);
  return (
    <aside className="guide" aria-label="Guide">
      <details open={matchMedia('(min-width: 1100px)').matches}>
        <summary>
          <strong>{week ? `Week ${story.now.week}` : 'Guide'}</strong>
          <span className="quiet">
            {week?.title ??
              (next === -1 ? 'all five done' : `${next + 1} of ${steps.length} · ${steps[next]?.title ?? ''}`)}
          </span>
        </summary>
        {week && <SixWeeks story={story} />}
        <ol className="steps">
          {steps.map((step, place) => (
            <Step
              key={step.title}
              step={step}
              facts={facts}
              isDone={done[place] ?? false}
              isNext={place === next}
              isOpen={place === next && !week}
            />
          ))}
        </ol>
        {next === -1 && <Afterwards />}
        {!week && story.now.weeks > 0 && <SixWeeks story={story} />}
      </details>
    </aside>
  );
};

interface StepProps {
  readonly step: GuideStep;
  readonly facts: Facts;
  readonly isDone: boolean;
  readonly isNext: boolean;
  readonly isOpen: boolean;
}

const Step = ({ step, facts, isDone, isNext, isOpen }: StepProps) => {
  const to = step.to(facts);
  return (
    <li className={isDone ? 'step is-done' : isNext ? 'step is-next' : 'step'}>
      <details open={isOpen} key={String(isOpen)}>
        <summary>
          <span className="tick" aria-hidden="true">
            {isDone ? '✓' : ''}
          </span>
          {step.title}
          {isDone && <span className="unseen"> (done)</span>}
        </summary>
        <p>{step.text}</p>
        {step.words?.map((words) => (
          <Copyable key={words} words={words} />
        ))}
        <p className="step-ways">
          <Become accountId={step.as} />
          {to !== undefined && <Link to={to}>{step.where} →</Link>}
        </p>
      </details>
    </li>
  );
};

const Afterwards = () => (
  <div className="afterwards">
    <p>
      <strong>And then, as the others:</strong>
    </p>
    {afterwards.map(({ as, text }) => (
      <p key={as}>
        <Become accountId={as} /> {text}
      </p>
    ))}
  </div>
);

/** The issue with the question, once it has been looked at; remembered for this tab. */
const useSeenIssue = (questionKey: string | undefined): string | undefined => {
  const { pathname } = useHere();
  const isHere = questionKey !== undefined && pathname === `/browse/${questionKey}`;
  useEffect(() => {
    if (isHere) sessionStorage.setItem(storageKey, questionKey);
  }, [isHere, questionKey]);
  return isHere ? questionKey : (sessionStorage.getItem(storageKey) ?? undefined);
};

const storageKey = 'workbench-guide-seen';
