import type { Decision, DecisionRecord } from '../core/decision/decision';
import { mapOf } from '../core/reading/alignment-map';
import { divergencesAmong, showDivergences } from './divergences-among';
import { seenOf, voicesAmong, worksHeard } from './hear-voices';
import { keptOf } from './kept-of';
import type { Ports } from './ports';
import { visibleOf } from './visible-work';
import { workByTeam, worksOf } from './work-by-team';

/**
 * The first page of what rests on a decision, how it is read and where its teams stand, as far as the viewer may see
 * that work: three pages of storage at any size, and asked about once for all of it. Where only epics rest on it, one
 * point; pages cost one for the list and one each.
 */
export async function whatRestsOn(ports: Ports, decision: Decision, record: DecisionRecord) {
  const kept = await keptOf(ports, decision);
  const heard = await voicesAmong(ports, decision, record, kept);
  const visible = await visibleOf(ports, [...new Set([...worksOf(kept), ...worksHeard(heard)])]);
  const { voices, hidden } = seenOf(heard, visible);
  return {
    ...(await workByTeam(ports, { decision, record }, { ...kept, visible })),
    map: mapOf(record, voices),
    hiddenTeams: hidden,
    ...(heard.more && { moreTeams: true as const }),
    between: await showDivergences(ports, { decision, record }, heard, divergencesAmong(heard, undefined), visible),
    jira: ports.jiraConnected() ? ('connected' as const) : ('not-connected' as const),
  };
}
