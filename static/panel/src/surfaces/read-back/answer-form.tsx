import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useRef, useState, type ReactNode } from 'react';
import { longestDiscipline, longestLine, type Heard } from '../../../../../src/core/read-back/read-back';
import { keepAnswer, keptAnswer } from './kept-answer';
import { lines } from './lines';

const nothing: Heard = { discipline: '', first: '', wont: '', back: '' };

interface AnswerFormProps {
  readonly localId: string;
  readonly disciplines: readonly string[];
  readonly before: Heard | undefined;
  readonly isSaving: boolean;
  /** What came of sending it, where that was not what it should. */
  readonly failed: ReactNode;
  readonly onSay: (heard: Heard) => void;
  readonly onCancel?: () => void;
}

/** Where one person writes what they heard: who they speak for, and one line of three at least. */
export function AnswerForm({ localId, disciplines, before, isSaving, failed, onSay, onCancel }: AnswerFormProps) {
  const [heard, setHeard] = useState<Heard>(() => keptAnswer(localId) ?? before ?? nothing);
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const change = (fields: Partial<Heard>) => {
    const now = { ...heard, ...fields };
    setHeard(now);
    keepAnswer(localId, now);
  };
  const missing = missingIn(heard);
  const say = () => {
    setAsked(true);
    if (missing) form.current?.querySelector<HTMLElement>(`[name="${missing.field}"]`)?.focus();
    else if (!isSaving) onSay(heard);
  };

  return (
    <form
      ref={form}
      className="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <div>
        <label htmlFor={`${id}-for`}>I speak for</label>
        {disciplines.length > 0 && (
          <div className="buttons choices" role="group" aria-label="Who was in the room">
            {disciplines.map((discipline) => (
              <Button
                key={discipline}
                spacing="compact"
                isSelected={heard.discipline === discipline}
                aria-pressed={heard.discipline === discipline}
                onClick={() => change({ discipline })}
              >
                {discipline}
              </Button>
            ))}
          </div>
        )}
        <Textfield
          id={`${id}-for`}
          name="discipline"
          value={heard.discipline}
          maxLength={longestDiscipline}
          placeholder="A discipline, or your team by its name"
          onChange={(event) => change({ discipline: event.currentTarget.value })}
        />
      </div>
      {lines.map(({ field, asks }) => (
        <div key={field}>
          <label htmlFor={`${id}-${field}`}>{asks}</label>
          <TextArea
            id={`${id}-${field}`}
            name={field}
            value={heard[field]}
            minimumRows={2}
            dir="auto"
            // Whoever chose to write goes on here; whoever finds the form open is not carried into it.
            autoFocus={onCancel !== undefined && field === 'first'}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        </div>
      ))}
      <p className="why" role="status">
        {(isAsked || missing?.isTooLong) && missing?.says}
      </p>
      {failed}
      <div className="buttons">
        <Button type="submit" appearance="primary" isLoading={isSaving}>
          Keep my answer
        </Button>
        {onCancel && (
          <Button appearance="subtle" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}

interface Missing {
  readonly field: keyof Heard;
  readonly says: string;
  /** Said while it is typed; what is only missing so far is said once somebody wants to keep it. */
  readonly isTooLong?: true;
}

/** Fields take more than is kept: what somebody pastes is never cut without a word. */
function missingIn(heard: Heard): Missing | undefined {
  const long = lines.find(({ field }) => heard[field].length > longestLine);
  if (long) {
    const over = heard[long.field].length - longestLine;
    return { field: long.field, says: `“${long.asks}” is ${over} characters too long to be kept.`, isTooLong: true };
  }
  if (heard.discipline.trim() === '') return { field: 'discipline', says: 'Say who you speak for.' };
  if (lines.every(({ field }) => heard[field].trim() === ''))
    return { field: 'first', says: 'Write one of the three lines at least.' };
  return undefined;
}
