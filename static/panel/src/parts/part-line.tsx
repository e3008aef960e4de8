import Lozenge from '@atlaskit/lozenge';
import type { ReactNode } from 'react';
import type { Part } from '../../../../src/core/decision/part';
import { useDates } from '../dates';
import { kindNames, lozengeKinds } from '../words';
import { LentWords } from './lent-words';
import { LongText } from './long-text';
import { reasonsOf } from './reasons';

/** One part with its reason under it and who raised it beside it. `textOf` resolves the parts that it rests on. */
export function PartLine({ part, restsOn }: { readonly part: Part; readonly restsOn: readonly string[] }) {
  const dates = useDates();
  return (
    <li className="part">
      <div className="part-text">
        <PartText part={part} />
        <Reasons part={part} />
        {restsOn.length > 0 && (
          <p className="why">
            <span className="faint">rests on </span>
            {joined(restsOn.map((text) => <bdi key={text}>{text}</bdi>))}
          </p>
        )}
        {part.kind === 'condition' && part.reviewOn && (
          <p className="why">
            <span className="faint">look again </span>
            <time dateTime={part.reviewOn}>{dates.plainDay(part.reviewOn)}</time>
          </p>
        )}
        <LentWords part={part} />
      </div>
      <div className="part-beside">
        {lozengeKinds.has(part.kind) && <Lozenge>{kindNames[part.kind]}</Lozenge>}
        {part.raisedBy && <span className="by">{part.raisedBy}</span>}
      </div>
    </li>
  );
}

/** What a part was agreed for, line by line under it. */
export function Reasons({ part }: { readonly part: Part }) {
  return reasonsOf(part).map(([word, text]) => (
    <p key={word} className="why">
      <span className="faint">{word} </span>
      <LongText text={text} />
    </p>
  ));
}

/** A part's own words; of a tension, both goods stand out and the way between them does not. */
export function PartText({ part }: { readonly part: Part }) {
  if (part.kind !== 'tension' || !part.favoured || !part.conceded) return <LongText text={part.text} />;
  return (
    <>
      <strong className="pole">
        <LongText text={part.favoured} />
      </strong>{' '}
      over{' '}
      <strong className="pole">
        <LongText text={part.conceded} />
      </strong>
    </>
  );
}

function joined(items: readonly ReactNode[]): ReactNode {
  return items.map((item, place) => (
    <span key={place}>
      {place > 0 && ' · '}
      {item}
    </span>
  ));
}
