import { NavigationTarget, router } from '@forge/bridge';
import type { DecisionPanel } from '../../../../../src/contract/decision-panel';
import { moduleKeys } from '../../../../../src/contract/modules';
import { AlignmentMap } from '../../parts/alignment-map/alignment-map';
import { HiddenTeams } from '../../parts/alignment-map/hidden-teams';
import { mapSentence } from '../../parts/alignment-map/map-sentence';

type Shown = Pick<Extract<DecisionPanel, { recorded: true }>, 'head' | 'map' | 'hiddenTeams' | 'moreTeams'>;

/** The alignment map on the decision's own page; nothing while no team leans any way. */
export function WhereTeamsStand({ head, map, hiddenTeams, ...shown }: Shown) {
  const more = shown.moreTeams ?? false;
  if (!map.some(({ marks }) => marks.length > 0)) return null;
  const path = encodeURIComponent(head.id);
  return (
    <section className="group">
      <h3>Where the teams stand</h3>
      <p>{mapSentence(map, more)}</p>
      <AlignmentMap map={map} />
      <p className="meta">
        <HiddenTeams count={hiddenTeams} more={more} />
        <button
          type="button"
          className="link"
          onClick={() => void router.open({ target: NavigationTarget.Module, moduleKey: moduleKeys.decisions, path })}
        >
          Open the map on its own page
        </button>
      </p>
    </section>
  );
}
