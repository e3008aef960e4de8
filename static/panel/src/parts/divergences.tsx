import { useState } from 'react';
import type { DivergenceLine, Divergences as Found } from '../../../../src/contract/divergence';
import { openDivergences } from '../calls';
import { counted } from '../words';
import { AnsweredDivergence, type WriteIn } from './answered-divergence';
import { BothSides, DivergenceBox, SideSays } from './divergence-box';
import { Fold } from './fold';
import { ShowMore } from './show-more';

/** As many questions as stand in sight; the rest is one press away. */
const inSight = 2;

/**
 * Where teams read the decision in ways that cannot both guide the work: on its page (`localId`), or beside an epic.
 * The panel brings them as it opens. Where there is nothing, nothing is drawn: silence is the usual case.
 */
export function Divergences({
  between,
  localId,
  onWriteIn,
}: {
  readonly between: Found;
  readonly localId?: string;
  readonly onWriteIn?: WriteIn;
}) {
  const [found, put] = useState(between);
  /** Answered a moment ago: still in sight, with where it goes from there. */
  const [fresh, setFresh] = useState<readonly DivergenceLine[]>([]);
  const [unfolded, setUnfolded] = useState(false);
  const again = async () => {
    const reply = await openDivergences(localId);
    if (reply.ok) put(reply.value);
  };
  const take = (answered: DivergenceLine) => {
    put({ ...found, asked: found.asked.filter(({ id }) => id !== answered.id) });
    setFresh([answered, ...fresh.filter(({ id }) => id !== answered.id)]);
  };
  const box = (line: DivergenceLine) => (
    <DivergenceBox
      key={line.id}
      line={line}
      localId={localId}
      onAnswered={(answer) => take({ ...line, answer })}
      onAgain={again}
    />
  );
  const answeredLine = (line: DivergenceLine, writeIn: WriteIn | undefined, isInSight: boolean) => (
    <AnsweredDivergence
      line={line}
      localId={localId}
      isInSight={isInSight}
      onAnswered={(answer) => take({ ...line, answer })}
      onWriteIn={writeIn}
      ask={found.ask}
    />
  );
  const more = found.next !== undefined && (
    <ShowMore
      label="Show more between teams"
      ask={() => openDivergences(localId, found.next)}
      onMore={(page) => put(joined(found, page))}
    />
  );
  const answered = found.answered.filter(({ id }) => !fresh.some((one) => one.id === id));
  return (
    <>
      {fresh.map((line) => (
        <section key={line.id} className="question settled" role="status" aria-label="Answered between two teams">
          {answeredLine(line, onWriteIn, true)}
        </section>
      ))}
      {found.asked.slice(0, inSight).map(box)}
      {found.asked.length > inSight ? (
        <Fold summary={`${counted(found.asked.length - inSight, 'more question')} between teams`}>
          {found.asked.slice(inSight).map(box)}
          {more}
        </Fold>
      ) : (
        more
      )}
      {found.own.map((line) => (
        <section key={line.id} className="note">
          <p className="soft">Only you are told: your team’s reading says one thing here, and its work another.</p>
          <BothSides line={line} />
        </section>
      ))}
      {found.oneSided.map(({ side }) => (
        <section key={`${side.team} ${side.quote}`} className="note">
          <p className="soft">Another team, whose work you may not see, goes another way than this:</p>
          <SideSays side={side} />
        </section>
      ))}
      {answered.length > 0 && (
        <Fold summary={`${answered.length} answered between teams`} onOpen={() => setUnfolded(true)}>
          {answered.map((line) => (
            <div key={line.id} className="asked">
              {answeredLine(line, found.mayWrite ? onWriteIn : undefined, unfolded)}
            </div>
          ))}
        </Fold>
      )}
    </>
  );
}

/** What is shown, with the next page of it; somebody may have answered one meanwhile, and then pages overlap. */
function joined(shown: Found, page: Found): Found {
  const known = new Set([...shown.asked, ...shown.answered].map(({ id }) => id));
  const isNew = ({ id }: DivergenceLine): boolean => !known.has(id);
  return {
    ...page,
    asked: [...shown.asked, ...page.asked.filter(isNew)],
    answered: [...shown.answered, ...page.answered.filter(isNew)],
    oneSided: [...shown.oneSided, ...page.oneSided],
    own: shown.own,
    mayWrite: shown.mayWrite === true || page.mayWrite === true,
  };
}
