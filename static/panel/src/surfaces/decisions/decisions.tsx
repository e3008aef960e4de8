import type { DecisionId } from '../../../../../src/core/decision/decision';
import { DecisionCombobox } from '../../parts/decision-combobox';
import { MapOfDecision } from './map-of-decision';
import { usePlace } from './use-place';

/** The app's own page: a decision is chosen, and its map has the whole width. */
export function DecisionsPage() {
  const { place, go } = usePlace();
  if (place === undefined) return null;
  if (place !== '') return <MapOfDecision key={place} decision={place as DecisionId} onLeave={() => go('')} />;
  return (
    <main className="panel">
      <h1>Where do the teams stand?</h1>
      <p className="soft">
        Choose a decision to see, part by part, which way the readings and the work of its teams point.
      </p>
      <DecisionCombobox label="Decision" onChoose={({ id }) => go(id)} onLeave={() => undefined} />
    </main>
  );
}
