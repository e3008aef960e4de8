import type { Decision } from '../core/decision/decision';
import { divergencesAmong, showDivergences } from './divergences-among';
import { hearVoices } from './hear-voices';
import type { Ports } from './ports';
import { visibleOf } from './visible-work';

/**
 * How many divergences of a decision nobody has answered, of those whose both sides the viewer may see; of one page of
 * them, since a number beyond says no more than that there is much to talk about. 1 point where there are any.
 */
export async function countPartings(ports: Ports, decision: Decision): Promise<number> {
  const revision = await ports.getRevision(decision.id, decision.revision);
  if (!revision) return 0;
  const { record } = revision;
  const heard = await hearVoices(ports, decision, record);
  const found = divergencesAmong(heard, undefined);
  if (found.page.length === 0) return 0;
  const visible = await visibleOf(ports, found.works);
  return (await showDivergences(ports, { decision, record }, heard, found, visible)).asked.length;
}
