import type { DecisionKey } from '../core/decision/decision';
import type { Ports } from './ports';
import type { Search, Understood } from './sought';

/**
 * What a search by decision stands for. Jira asks once and keeps the answer for everybody, so it must not depend on who
 * asks, nor tell whether a decision exists: any key that is written like one is taken as it stands, and one that
 * nobody knows finds nothing, like one whose work the person may not browse.
 */
export async function understandSearch(
  ports: Pick<Ports, 'findByKey' | 'getDecision'>,
  { name, field, given, negated }: Search,
): Promise<Understood> {
  const [asked = '', revision] = given;
  if (!fields.has(field.toLowerCase()))
    return { mistake: `${name} goes with issue, as in issue in ${name}("D-12"). It finds what stands below as well.` };
  const decision = keyOf(asked);
  if (!decision)
    return { mistake: `“${clipped(asked)}” is no decision key. Write it like this: issue in ${name}("D-12").` };
  if (name === 'restingOn') return { sought: { decision, negated } };
  if (revision === undefined)
    return { sought: { decision, readBefore: await currentRevision(ports, decision), negated } };
  const number = /^[1-9]\d{0,8}$/.test(revision.trim()) ? Number(revision) : undefined;
  return number === undefined
    ? {
        mistake: `“${clipped(revision)}” is no revision. Write its number, as in writtenBefore("${decision}", 2), or leave it out for the current one.`,
      }
    : { sought: { decision, readBefore: number, negated } };
}

/** Names of JQL for an issue itself. What is found for `parent` or for links would be the issue's own decision. */
const fields: ReadonlySet<string> = new Set(['issue', 'issuekey', 'key', 'id']);

/** Before revision 0 nothing was written: an unknown key finds no work, and says no more. */
async function currentRevision(ports: Pick<Ports, 'findByKey' | 'getDecision'>, key: DecisionKey): Promise<number> {
  const id = await ports.findByKey(key);
  return (id && (await ports.getDecision(id)))?.revision ?? 0;
}

/** People write `d-12` and `D12` as well. */
function keyOf(text: string): DecisionKey | undefined {
  const number = /^\s*d-?0*([1-9]\d{0,8})\s*$/i.exec(text)?.[1];
  return number === undefined ? undefined : (`D-${number}` as DecisionKey);
}

const clipped = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
