import { useId } from 'react';
import type { ReviewStory } from '../../../../../src/contract/sprint-review';
import { decisionName } from '../../words';
import type { Review } from './review';

/** Which stories are shown; empty texts stand for all. */
export interface Filter {
  readonly decision: string;
  readonly assignee: string;
}

export const everything: Filter = { decision: '', assignee: '' };

/** Stands for stories that nobody is assigned to. */
const nobody = '-';

export function passes({ decision, assignee }: Filter, { rests, assignee: person }: ReviewStory): boolean {
  const onIt = decision === '' || (rests.on === 'decision' && rests.decision === decision);
  return onIt && (assignee === '' || (person?.id ?? nobody) === assignee);
}

interface FiltersProps {
  readonly review: Review;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** By decision and by assignee; each only where there is something to choose. */
export function Filters({ review, filter, onFilter }: FiltersProps) {
  const decisions = [...review.decisions.values()].map(({ head }) => ({
    value: head.id,
    name: `${decisionName(head.key)} ${head.title}`,
  }));
  const people = new Map(review.stories.map(({ assignee }) => [assignee?.id ?? nobody, assignee?.name ?? 'Nobody']));
  const assignees = [...people].map(([value, name]) => ({ value, name }));
  if (decisions.length < 2 && assignees.length < 2) return null;
  return (
    <div className="review-filters">
      <Choose
        label="Decision"
        all="All decisions"
        value={filter.decision}
        options={decisions}
        onChoose={(decision) => onFilter({ ...filter, decision })}
      />
      <Choose
        label="Assigned to"
        all="Everybody"
        value={filter.assignee}
        options={assignees}
        onChoose={(assignee) => onFilter({ ...filter, assignee })}
      />
    </div>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly all?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}

/** The browser's own list: it works by keyboard everywhere, and in a frame that is shorter than it. */
export function Choose({ label, all, value, options, onChoose }: ChooseProps) {
  const id = useId();
  if (options.length < 2) return null;
  return (
    <span className="choose">
      <label htmlFor={id} className="meta">
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  );
}
