import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useState } from 'react';
import { longestDiscipline, longestLine, type Heard } from '../../../../../src/core/read-back/read-back';
import { keepAnswer, keptAnswer } from './kept-answer';
import { lines } from './lines';

const nothing: Heard = { discipline: '', first: '', wont: '', back: '' };

interface AnswerFormProps {
  readonly localId: string;
  readonly disciplines: readonly string[];
  readonly before: Heard | undefined;
  readonly isSaving: boolean;
  readonly onSay: (heard: Heard) => void;
  readonly onCancel?: () => void;
}

/** Where one person writes what they heard: who they speak for, and one line of three at least. */
export function AnswerForm({ localId, disciplines, before, isSaving, onSay, onCancel }: AnswerFormProps) {
  const [heard, setHeard] = useState<Heard>(() => keptAnswer(localId) ?? before ?? nothing);
  const id = useId();
  const change = (fields: Partial<Heard>) => setHeard({ ...heard, ...fields });
  useEffect(() => {
    if (heard !== nothing) keepAnswer(localId, heard);
  }, [localId, heard]);

  const missing =
    heard.discipline.trim() === ''
      ? 'Say who you speak for.'
      : lines.every(({ field }) => heard[field].trim() === '')
        ? 'Write one of the three lines at least.'
        : undefined;
  const [isAsked, setAsked] = useState(false);

  return (
    <form
      className="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing === undefined && !isSaving) onSay(heard);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <div>
        <label htmlFor={`${id}-for`}>I speak for</label>
        {disciplines.length > 0 && (
          <div className="buttons choices">
            {disciplines.map((discipline) => (
              <Button
                key={discipline}
                spacing="compact"
                isSelected={heard.discipline === discipline}
                onClick={() => change({ discipline })}
              >
                {discipline}
              </Button>
            ))}
          </div>
        )}
        <Textfield
          id={`${id}-for`}
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
            value={heard[field]}
            minimumRows={2}
            maxLength={longestLine}
            dir="auto"
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        </div>
      ))}
      <p className="why" role="status">
        {isAsked && missing}
      </p>
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
