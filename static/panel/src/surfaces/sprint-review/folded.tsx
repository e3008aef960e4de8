import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ReviewStory } from '../../../../../src/contract/sprint-review';
import { Fold } from '../../parts/fold';
import { IssueLink } from '../../parts/product-link';
import { counted, decisionName } from '../../words';
import { BothSides } from './both-sides';
import { askedIn, type Review } from './review';

const atOnce = 40;

/** What is there for whoever asks: quiet notes, and the stories that nothing can be said about. */
export function Folded({ review, stories }: { readonly review: Review; readonly stories: readonly ReviewStory[] }) {
  const notes = askedIn(review, stories).filter(({ finding }) => !finding.aloud && !finding.answer);
  const on = (...kinds: readonly ReviewStory['rests']['on'][]): readonly ReviewStory[] =>
    stories.filter(({ rests }) => kinds.includes(rests.on));
  const hidden = new Map<string, ReviewStory[]>();
  for (const story of on('cannot-open')) {
    if (story.rests.on !== 'cannot-open') continue;
    hidden.set(story.rests.key, [...(hidden.get(story.rests.key) ?? []), story]);
  }
  return (
    <>
      {notes.length > 0 && (
        <Fold summary={`${counted(notes.length, 'quiet note')}, not certain enough to ask`}>
          <Some all={notes}>
            {(asked) => (
              <li key={`${asked.story.issueId} ${asked.finding.finding}`} className="note">
                <IssueLink issueKey={asked.story.issueKey} /> <bdi dir="auto">{asked.story.summary}</bdi>
                <BothSides asked={asked} />
              </li>
            )}
          </Some>
        </Fold>
      )}
      {[...hidden].map(([key, under]) => (
        <StoryFold
          key={key}
          summary={`${counted(under.length, 'story rests', 'stories rest')} on ${decisionName(key as never)}, which you cannot open`}
          stories={under}
        />
      ))}
      <StoryFold
        summary={`${counted(on('nothing', 'gone').length, 'story rests', 'stories rest')} on no decision`}
        stories={on('nothing', 'gone')}
      />
      <StoryFold
        summary={`${counted(on('kept-out').length, 'story', 'stories')} that Throughline may not browse`}
        stories={on('kept-out')}
      />
    </>
  );
}

const StoryFold = ({ summary, stories }: { readonly summary: string; readonly stories: readonly ReviewStory[] }) =>
  stories.length === 0 ? null : (
    <Fold summary={summary}>
      <Some all={stories}>
        {({ issueId, issueKey, summary: title }) => (
          <li key={issueId}>
            <IssueLink issueKey={issueKey} /> <bdi dir="auto">{title}</bdi>
          </li>
        )}
      </Some>
    </Fold>
  );

/** The first of a long list, and more on request. */
function Some<Value>({
  all,
  children,
}: {
  readonly all: readonly Value[];
  readonly children: (one: Value) => ReactNode;
}) {
  const [room, setRoom] = useState(atOnce);
  return (
    <>
      <ul className="plain">{all.slice(0, room).map(children)}</ul>
      {all.length > room && (
        <button type="button" className="link" onClick={() => setRoom(room + atOnce)}>
          Show {Math.min(atOnce, all.length - room)} more
        </button>
      )}
    </>
  );
}
