import { useState } from 'react';
import type { TeamMark } from '../../../../../src/core/reading/alignment-map';
import { counted } from '../../words';

/** As many marks as stand in one bin before the rest is one press away; on paper all of them do. */
const inSight = 8;

/** The marks of one bin: one press shows the quotes of each. */
export function Marks({
  marks,
  shown,
  quotesId,
  onShow,
}: {
  readonly marks: readonly TeamMark[];
  readonly shown: TeamMark | undefined;
  readonly quotesId: string;
  readonly onShow: (mark: TeamMark) => void;
}) {
  const [all, setAll] = useState(false);
  const beyond = marks.length - inSight;
  return (
    <ul className="plain map-marks">
      {marks.map((mark, at) => (
        <li key={`${mark.team.id} ${mark.from}`} className={at >= inSight && !all ? 'map-beyond' : undefined}>
          <button
            type="button"
            className={`map-mark ${mark.from}`}
            aria-expanded={shown === mark}
            aria-controls={quotesId}
            onClick={() => onShow(mark)}
          >
            {markName(mark)}
          </button>
        </li>
      ))}
      {beyond > 0 && (
        <li className="map-rest">
          <button type="button" className="map-mark" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer' : `and ${beyond} more`}
          </button>
        </li>
      )}
    </ul>
  );
}

/** `Data office reads`, `Engineering, 7 stories`, `Product, 2 stories and pages`. */
export function markName({ team, from, count, said }: TeamMark): string {
  if (from === 'reading') return `${team.name} reads`;
  const places = new Set(said.map(({ place }) => place.in));
  if (!places.has('page')) return `${team.name}, ${counted(count, 'story', 'stories')}`;
  return `${team.name}, ${places.size === 1 ? counted(count, 'page') : `${count} stories and pages`}`;
}
