import type { KeyboardEvent } from 'react';
import type { Part } from '../../../../../src/core/decision/part';
import type { ProposedWord } from '../../../../../src/contract/proposed-word';
import type { PartFields } from './draft';
import { kindHelp } from './kind-help';
import { LineArea } from './line-area';
import { PartDetails } from './part-details';
import { ProposedWords } from './proposed-words';
import { SmallButton } from './small-button';

/** What a part's editor may ask for; the editor as a whole does it. */
export interface PartActions {
  readonly onChange: (part: Part, fields: PartFields) => void;
  readonly onAddAfter: (part: Part) => void;
  readonly onMove: (part: Part, by: -1 | 1) => void;
  readonly onRemove: (part: Part) => void;
}

interface PartEditorProps {
  readonly part: Part;
  readonly place: number;
  readonly count: number;
  readonly others: readonly Part[];
  readonly proposed: readonly ProposedWord[];
  readonly actions: PartActions;
}

export const fieldId = (part: Pick<Part, 'id'>, field = 'text') => `part ${part.id} ${field}`;

/** One part being written. Alt with the up and down keys moves it, from any of its fields. */
export function PartEditor({ part, place, count, others, proposed, actions }: PartEditorProps) {
  const { heading } = kindHelp[part.kind];
  const called = `${heading} ${place + 1}`;
  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.onMove(part, event.key === 'ArrowUp' ? -1 : 1);
  }
  return (
    <li className="part-editor" onKeyDown={onKeyDown} aria-label={called}>
      <div className="part-fields">
        <PartFieldsOf part={part} called={called} actions={actions} />
        <ProposedWords part={part} proposed={proposed} onAccept={(fields) => actions.onChange(part, fields)} />
        <PartDetails part={part} others={others} onChange={(fields) => actions.onChange(part, fields)} />
      </div>
      <div className="part-buttons">
        <SmallButton
          icon="up"
          label={`Move up: ${called}`}
          disabled={place === 0}
          onClick={() => actions.onMove(part, -1)}
        />
        <SmallButton
          icon="down"
          label={`Move down: ${called}`}
          disabled={place === count - 1}
          onClick={() => actions.onMove(part, 1)}
        />
        <SmallButton icon="remove" label={`Remove: ${called}`} onClick={() => actions.onRemove(part)} />
      </div>
    </li>
  );
}

function PartFieldsOf({
  part,
  called,
  actions,
}: {
  readonly part: Part;
  readonly called: string;
  readonly actions: PartActions;
}) {
  const change = (fields: PartFields) => actions.onChange(part, fields);
  const go = (field: string) => () => document.getElementById(fieldId(part, field))?.focus();
  const addNext = () => actions.onAddAfter(part);
  if (part.kind === 'tension')
    return (
      <div className="sentence">
        <LineArea
          id={fieldId(part)}
          label={`${called}, what is favoured`}
          value={part.favoured}
          placeholder="Historical completeness"
          onChange={(favoured) => change({ favoured })}
          onEnter={go('conceded')}
          {...(part.conceded === '' && !part.because && { onErase: () => actions.onRemove(part) })}
        />
        <span className="joins">over</span>
        <LineArea
          id={fieldId(part, 'conceded')}
          label={`${called}, what gives way`}
          value={part.conceded}
          placeholder="immediacy"
          onChange={(conceded) => change({ conceded })}
          onEnter={go('because')}
          onErase={go('text')}
        />
        <div className="because">
          <span className="joins">because</span>
          <LineArea
            id={fieldId(part, 'because')}
            label={`${called}, because`}
            value={part.because ?? ''}
            onChange={(because) => change({ because })}
            onEnter={addNext}
            onErase={go('conceded')}
          />
        </div>
      </div>
    );
  const text = (
    <LineArea
      id={fieldId(part)}
      label={called}
      value={part.text}
      onChange={(written) => change({ text: written })}
      onEnter={part.kind === 'later' ? go('after') : addNext}
      {...(!part.because && { onErase: () => actions.onRemove(part) })}
    />
  );
  if (part.kind !== 'later') return text;
  return (
    <div className="sentence">
      {text}
      <span className="joins">after</span>
      <LineArea
        id={fieldId(part, 'after')}
        label={`${called}, after what`}
        value={part.after ?? ''}
        onChange={(after) => change({ after })}
        onEnter={addNext}
        onErase={go('text')}
      />
    </div>
  );
}
