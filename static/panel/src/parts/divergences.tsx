import { useState } from 'react';
import type { DivergenceLine, Divergences as Found } from '../../../../src/contract/divergence';
import { openDivergences } from '../calls';
import { counted } from '../words';
import { AnsweredDivergences, BothSides, DivergenceBox, SideSays } from './divergence-box';
import { Fold } from './fold';

/** As many questions as stand in sight; the rest is one press away. */
const inSight = 2;

/**
 * Where teams read the decision in ways that cannot both guide the work: on its page (`localId`), or beside an epic.
 * The panel brings them as it opens. Where there is nothing, nothing is drawn: silence is the usual case.
 */
export function Divergences({ between, localId }: { readonly between: Found; readonly localId?: string }) {
  const [found, put] = useState(between);
  const again = async () => {
    const reply = await openDivergences(localId);
    if (reply.ok) put(reply.value);
  };
  const answer = (line: DivergenceLine): Found => ({
    ...found,
    asked: found.asked.filter(({ id }) => id !== line.id),
    answered: [line, ...found.answered],
  });
  const box = (line: DivergenceLine) => (
    <DivergenceBox
      key={line.id}
      line={line}
      localId={localId}
      onAnswered={(given) => put(answer({ ...line, answer: given }))}
      onAgain={again}
    />
  );
  return (
    <>
      {found.asked.slice(0, inSight).map(box)}
      {found.asked.length > inSight && (
        <Fold summary={`${counted(found.asked.length - inSight, 'more question')} between teams`}>
          {found.asked.slice(inSight).map(box)}
          {found.next !== undefined && <p className="meta">There are more; answered ones make room for them.</p>}
        </Fold>
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
      <AnsweredDivergences lines={found.answered} />
    </>
  );
}
