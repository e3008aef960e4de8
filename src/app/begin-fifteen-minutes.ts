import type { DivergenceLine } from '../contract/divergence';
import { headOf } from './decision-head';
import type { Ports } from './ports';
import type { StandsBefore } from './stands-before';

/**
 * Begins the page that two teams sit down with, under the decision's own, as the viewer and with what the viewer sees of
 * the question; the id of its draft. Where this dies before the id is kept, a draft that only its author sees is left.
 */
export function beginFifteenMinutes(
  ports: Pick<Ports, 'draftFifteenMinutes'>,
  { decision, record }: Pick<StandsBefore, 'decision' | 'record'>,
  { sentence, sides, pulls, part: partId }: DivergenceLine,
): Promise<string> {
  const { key, pageUrl } = headOf(decision);
  const part = record.parts.find(({ id }) => id === partId);
  const teams = sides.map(({ team }) => team).join(' and ');
  const title = `Fifteen minutes on Decision ${key}: ${teams}`.slice(0, mostTitle);
  return ports.draftFifteenMinutes(decision, { title, key, pageUrl, sentence, ...(part && { part }), sides, pulls });
}

/** Characters that Confluence takes for a title. */
const mostTitle = 255;
