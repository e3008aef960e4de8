import type { Divergences } from '../contract/divergence';
import { divergencesAmong, showDivergences } from './divergences-among';
import { hearVoices } from './hear-voices';
import type { Ports } from './ports';
import { standsBefore } from './stands-before';
import type { Viewer } from './viewer';
import { visibleOf } from './visible-work';

/**
 * The divergences of the decision in front of the viewer, a page at a time: on its own page all of them, beside an epic
 * those in which the epic's team takes part. Both quotes are for who may read the page and see both works; who may see
 * one of them learns that there is another side, and no word of it. A panel brings the first page as it opens.
 */
export async function openDivergences(
  ports: Ports,
  viewer: Viewer,
  { localId, from }: { readonly localId?: string; readonly from?: number },
): Promise<Divergences> {
  const stands = await standsBefore(ports, viewer, localId);
  const heard = await hearVoices(ports, stands.decision, stands.record);
  const found = divergencesAmong(heard, stands.team, from);
  return showDivergences(ports, stands, heard, found, await visibleOf(ports, found.works));
}
