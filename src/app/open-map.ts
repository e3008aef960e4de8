import type { Request } from '../contract/calls';
import type { DecisionMap } from '../contract/decision-map';
import { mapOf } from '../core/reading/alignment-map';
import { headOf } from './decision-head';
import { hearVoices, seenOf, worksHeard } from './hear-voices';
import type { Ports } from './ports';
import { readable } from './stands-before';
import type { Viewer } from './viewer';
import { visibleOf } from './visible-work';

/** The map of any decision whose page the viewer may read, for the app's own page. The decision is chosen there, so its id comes from there. */
export async function openMap(
  ports: Ports,
  _viewer: Viewer,
  { decision: id }: Request<'openMap'>,
): Promise<DecisionMap> {
  const { decision, record } = await readable(ports, id);
  const heard = await hearVoices(ports, decision, record);
  const { voices, hidden } = seenOf(heard, await visibleOf(ports, worksHeard(heard)));
  return { head: headOf(decision), map: mapOf(record, voices), hidden, ...(heard.more && { more: true }) };
}
