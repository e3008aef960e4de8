import { useId, useState } from 'react';
import type { AlignmentMap as Map, Bin, MapRow, Pull, TeamMark } from '../../../../../src/core/reading/alignment-map';
import { counted, kindNames, lozengeKinds } from '../../words';
import { Fold } from '../fold';
import { LongText } from '../long-text';
import { MarkQuotes } from './mark-quotes';
import { markName, Marks } from './marks';
import { binNames, rowName } from './side-names';
import './alignment-map.css';

/**
 * Where every team stands, row by row: the picture is a table, so a screen reader and a keyboard get what an eye gets.
 * Quotes are one click away, and all there on paper. Rows on which everybody leans one way fold away, unless the
 * `whole` map is wanted.
 */
export function AlignmentMap({ map, whole = false }: { readonly map: Map; readonly whole?: boolean }) {
  const inSight = whole ? map : map.filter(isWorthALook);
  const rest = map.filter((row) => !inSight.includes(row));
  return (
    <>
      {inSight.length > 0 && (
        <Rows rows={inSight} caption="Where the teams’ readings and their work point, part by part" />
      )}
      {rest.length > 0 && (
        <Fold
          summary={`${counted(rest.length, 'part')}${inSight.length > 0 ? ' more' : ''} with nobody on the other side`}
        >
          <Rows rows={rest} caption="Parts with nobody on the other side" />
        </Fold>
      )}
    </>
  );
}

/** Somebody leans the other way or stands between, or something was weighed here and somebody leans at all. */
const isWorthALook = ({ about, marks }: MapRow): boolean =>
  marks.some(({ bin }) => bin !== 'with') || (about.part?.kind === 'tension' && marks.length > 0);

/** Narrow, a table is drawn in blocks, which would take its meaning from it: the roles keep that. */
function Rows({ rows, caption }: { readonly rows: Map; readonly caption: string }) {
  return (
    <table className="map" role="table">
      <caption className="visually-hidden">{caption}</caption>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </table>
  );
}

const bins: readonly Bin[] = ['with', 'between', 'against'];

function Row({ row }: { readonly row: MapRow }) {
  const { about, marks, pulls } = row;
  const [shown, setShown] = useState<TeamMark>();
  const quotesId = useId();
  const names = binNames(about);
  return (
    <tbody className="map-row" role="rowgroup">
      <tr role="row">
        <th colSpan={3} scope="rowgroup" role="rowheader">
          <LongText text={rowName(about)} />
          {about.part && (about.kind === 'contrast' || lozengeKinds.has(about.part.kind)) && (
            <span className="faint"> · {kindNames[about.part.kind]}</span>
          )}
        </th>
      </tr>
      <tr className="map-bins" role="row">
        {bins.map((bin) => (
          <td key={bin} role="cell">
            <p className="map-side">
              <LongText text={names[bin]} />
            </p>
            <Marks
              marks={marks.filter((mark) => mark.bin === bin)}
              shown={shown}
              quotesId={quotesId}
              onShow={(mark) => setShown(shown === mark ? undefined : mark)}
            />
            <Pulls pulls={pulls.filter(({ toward }) => toward === bin)} bin={bin} />
          </td>
        ))}
      </tr>
      <tr className="map-quotes" id={quotesId} role="row">
        <td colSpan={3} aria-live="polite" role="cell">
          {marks.map((mark) => (
            <MarkQuotes key={`${mark.team.id} ${mark.from}`} mark={mark} name={markName(mark)} shown={shown === mark} />
          ))}
        </td>
      </tr>
    </tbody>
  );
}

/** What somebody said that they are measured on, as an arrow to the side that it pulls toward. */
function Pulls({ pulls, bin }: { readonly pulls: readonly Pull[]; readonly bin: Bin }) {
  return pulls.map(({ discipline, measuredOn }) => (
    <p key={discipline} className="map-pull">
      <span aria-hidden="true">{bin === 'with' ? '←' : '→'} </span>
      {discipline} is measured on {measuredOn ? `«${measuredOn}»` : 'something'} that pulls this way
    </p>
  ));
}
