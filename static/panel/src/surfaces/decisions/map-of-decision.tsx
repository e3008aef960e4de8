import type { DecisionId } from '../../../../../src/core/decision/decision';
import { useAsked } from '../../asked';
import { openMap } from '../../calls';
import { AlignmentMap } from '../../parts/alignment-map/alignment-map';
import { HiddenTeams } from '../../parts/alignment-map/hidden-teams';
import { mapSentence } from '../../parts/alignment-map/map-sentence';
import { Failure } from '../../parts/failure';
import { ProductLink } from '../../parts/product-link';
import { Skeleton } from '../../parts/skeleton';
import { decisionName } from '../../words';

/** One decision's map: the sentence first, then the picture. */
export function MapOfDecision({ decision, onLeave }: { readonly decision: DecisionId; readonly onLeave: () => void }) {
  const { asked, again } = useAsked(() => openMap(decision));
  return (
    <main className="panel map-page">
      <button type="button" className="link" onClick={onLeave}>
        Another decision
      </button>
      {asked.state === 'waiting' && <Skeleton lines={6} saying="Looking up where the teams stand" />}
      {asked.state === 'failed' && <Failure code={asked.code} onRetry={() => void again()} />}
      {asked.state === 'answered' && (
        <>
          <h1>
            <span className="key">{decisionName(asked.value.head.key)}</span>
            <ProductLink to={asked.value.head.pageUrl}>{asked.value.head.title}</ProductLink>
          </h1>
          <p className="direction">{mapSentence(asked.value.map, asked.value.more ?? false)}</p>
          <AlignmentMap map={asked.value.map} whole />
          <p className="meta">
            <HiddenTeams count={asked.value.hidden} more={asked.value.more ?? false} />
          </p>
        </>
      )}
    </main>
  );
}
