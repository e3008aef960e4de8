import Lozenge from '@atlaskit/lozenge';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type KeyboardEvent } from 'react';
import type { FoundDecision } from '../../../../src/contract/found-decision';
import { Failure } from './failure';
import { Skeleton } from './skeleton';
import { counted, decisionName, stateNames } from '../words';
import { useFoundDecisions } from './found-decisions';

/**
 * A field with the matching decisions below it, after the ARIA combobox pattern. The list stands in the flow
 * instead of floating, since a frame grows with its content and would clip what floats.
 */
export function DecisionCombobox({
  label,
  onChoose,
  onLeave,
}: {
  readonly label: string;
  readonly onChoose: (decision: FoundDecision) => void;
  readonly onLeave: () => void;
}) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { asked, again } = useFoundDecisions(text);
  const id = useId();
  const found = asked.state === 'answered' ? asked.value : [];
  const at = Math.min(active, found.length - 1);

  function onKeyDown(event: KeyboardEvent) {
    const chosen = found[at];
    switch (event.key) {
      case 'ArrowDown':
        setActive(found.length === 0 ? 0 : (at + 1) % found.length);
        break;
      case 'ArrowUp':
        setActive(found.length === 0 ? 0 : (at - 1 + found.length) % found.length);
        break;
      case 'Enter':
        if (chosen) onChoose(chosen);
        break;
      case 'Escape':
        if (text === '') onLeave();
        else setText('');
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  return (
    <>
      <label htmlFor={`${id}-field`} className="label">
        {label}
      </label>
      <Textfield
        id={`${id}-field`}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        autoFocus
        placeholder="Key, title or space"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {asked.state === 'answered' && counted(found.length, 'decision found', 'decisions found')}
      </p>
      {asked.state === 'waiting' && <Skeleton lines={3} saying="Looking for decisions" />}
      {asked.state === 'failed' && <Failure code={asked.code} onRetry={again} />}
      {asked.state === 'answered' && found.length === 0 && <p className="soft">{nothingFound(text)}</p>}
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={text === '' ? 'Recent decisions' : 'Decisions found'}
        className="options"
      >
        {found.map((decision, place) => (
          <li
            key={decision.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            onMouseMove={() => setActive(place)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(decision)}
          >
            <Option decision={decision} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Option({ decision }: { readonly decision: FoundDecision }) {
  return (
    <>
      <span className="option-title">
        <span className="faint">{decisionName(decision.key)}</span> <bdi dir="auto">{decision.title}</bdi>
        {decision.state !== 'live' && <Lozenge>{stateNames[decision.state]}</Lozenge>}
      </span>
      <span className="why">
        <bdi>{decision.space}</bdi>
        {decision.page !== decision.title && (
          <>
            {' '}
            · <bdi>{decision.page}</bdi>
          </>
        )}
      </span>
    </>
  );
}

function nothingFound(text: string): string {
  return text.trim() === ''
    ? 'There is no decision yet that you may read. Record one in Confluence: type /Decision reasoning on the page of the meeting, and publish it.'
    : `No decision that you may read matches “${text.trim()}”. Try its key, a word of its title, or its space; a new one is recorded on its Confluence page.`;
}
