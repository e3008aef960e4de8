import type { RoomQuestion } from '../../../../../src/contract/read-back';
import { canonical } from '../../../../../src/core/language/canonical';
import { Fold } from '../../parts/fold';
import { lines } from './lines';

type Side = RoomQuestion['sides'][number];

/** Of one side, before the rest folds away. */
const inSight = 3;

/** Who says the one or the other, in their own words; the same words of several stand there once. */
export function OneSide({ side }: { readonly side: Side }) {
  const said = together(side);
  // One more is no reason to fold.
  const first = said.length <= inSight + 1 ? said : said.slice(0, inSight);
  const rest = said.slice(first.length);
  return (
    <div>
      <Said said={first} />
      {rest.length > 0 && (
        <Fold summary={`${rest.length} more`}>
          <Said said={rest} />
        </Fold>
      )}
    </div>
  );
}

interface Together extends Pick<Side[number], 'line' | 'quote'> {
  /** Everybody who says it, each discipline once. */
  readonly disciplines: readonly string[];
}

const Said = ({ said }: { readonly said: readonly Together[] }) => (
  <ul className="plain">
    {said.map(({ disciplines, line, quote }) => (
      <li key={`${line} ${quote}`}>
        <strong>
          <bdi>{disciplines.join(', ')}</bdi>
        </strong>{' '}
        <span className="why">{lines.find(({ field }) => field === line)?.shows.toLowerCase()}</span>{' '}
        <q className="quote" dir="auto">
          {quote}
        </q>
      </li>
    ))}
  </ul>
);

function together(side: Side): readonly Together[] {
  const all = new Map<string, Together>();
  for (const { discipline, line, quote } of side) {
    const key = `${line} ${canonical(quote)}`;
    const before = all.get(key);
    const disciplines = [...new Set([...(before?.disciplines ?? []), discipline])];
    all.set(key, { line, quote: before?.quote ?? quote, disciplines });
  }
  return [...all.values()];
}
