import type { ReactNode } from 'react';
import type { DetailField, Edit, PartChange } from '../../../../src/core/decision/changes';
import type { WordChange } from '../../../../src/core/decision/word-changes';
import type { ChangedUnder } from '../../../../src/core/reading/changed-under';
import { counted, kindNames } from '../words';

/** The difference word by word: the direction first, then each part that the reading leans on. */
export function WhatChanged({ changed: { direction, parts, elsewhere } }: { readonly changed: ChangedUnder }) {
  return (
    <div className="what-changed">
      <ul className="plain">
        {direction && (
          <Changed name="Direction">
            <Words words={direction} />
          </Changed>
        )}
        {parts.map((change) => (
          <ChangedPart key={`${change.change} ${partOf(change).id}`} change={change} />
        ))}
      </ul>
      {elsewhere > 0 && (
        <p className="meta">
          {counted(elsewhere, 'other part', 'other parts')} changed too, which this reading does not speak of.
        </p>
      )}
    </div>
  );
}

const partOf = (change: PartChange) => (change.change === 'edited' ? change.after : change.part);

function ChangedPart({ change }: { readonly change: PartChange }) {
  switch (change.change) {
    case 'added':
      return (
        <Changed name={`${kindNames[change.part.kind]}, new`}>
          <Words words={[{ text: change.part.text, change: 'added' }]} />
        </Changed>
      );
    case 'removed':
      return (
        <Changed name={`${kindNames[change.part.kind]}, taken away`}>
          <Words words={[{ text: change.part.text, change: 'removed' }]} />
        </Changed>
      );
    case 'edited': {
      const reworded = change.edits.find((edit) => edit.what === 'reworded');
      const words = reworded?.words ?? [{ text: change.after.text, change: 'kept' as const }];
      return (
        <Changed name={kindNames[change.after.kind]}>
          <Words words={words} />
          {change.edits.map((edit) => (
            <EditLine key={edit.what === 'details' ? edit.field : edit.what} edit={edit} />
          ))}
        </Changed>
      );
    }
  }
}

function EditLine({ edit }: { readonly edit: Edit }) {
  switch (edit.what) {
    case 'reworded':
      return null;
    case 'moved':
      return <p className="why">was: {kindNames[edit.from]}</p>;
    case 'details': {
      const name = detailNames[edit.field];
      return name === undefined ? null : (
        <p className="why">
          <span className="faint">{name} </span>
          <Words words={edit.words} />
        </p>
      );
    }
  }
}

/** What makes a reading unread; lent words and who raised a part do not. */
const detailNames: Partial<Readonly<Record<DetailField, string>>> = {
  because: 'because',
  after: 'after',
  reviewOn: 'look again',
  restsOn: 'rests on',
};

const Changed = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <li>
    <p className="meta">{name}</p>
    {children}
  </li>
);

/** Said to the ear as well: a screen reader passes over what is only struck out or underlined. */
function Words({ words }: { readonly words: readonly WordChange[] }) {
  return (
    <span className="words" dir="auto">
      {words.map(({ text, change }, at) => {
        if (change === 'kept') return <span key={at}>{text}</span>;
        const Mark = change === 'added' ? 'ins' : 'del';
        const replaces = change === 'added' && words[at - 1]?.change === 'removed';
        return (
          <Mark key={at} className={replaces ? 'instead' : undefined}>
            <span className="visually-hidden">{change}: </span>
            {text}
          </Mark>
        );
      })}
    </span>
  );
}
