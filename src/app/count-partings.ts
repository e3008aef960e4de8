import { compare } from '../core/reading/compare';
import type { Decision } from '../core/decision/decision';
import { hearVoices } from './hear-voices';
import { lineOf, whatIsSeen } from './open-divergences';
import type { Ports } from './ports';

/** As many as are looked at; a number beyond says no more than that there is much to talk about. */
const most = 20;

/** How many divergences of a decision nobody has answered, of those whose both sides the viewer may see. 1 point where there are any. */
export async function countPartings(ports: Ports, decision: Decision): Promise<number> {
  const revision = await ports.getRevision(decision.id, decision.revision);
  if (!revision) return 0;
  const heard = await hearVoices(ports, decision, revision.record);
  const { divergences } = compare(heard.voices, most);
  if (divergences.length === 0) return 0;
  const seen = await whatIsSeen(ports, heard, divergences);
  const ids = divergences.flatMap((one) => lineOf(one, revision.record, seen)?.id ?? []);
  const answered = new Set((await ports.getDivergenceAnswers(decision.id, ids)).map(({ divergence }) => divergence));
  return ids.filter((id) => !answered.has(id)).length;
}
