import { canonical } from '../language/canonical';
import { hash } from '../language/hash';
import type { Reading } from '../reading/reading';
import { disciplineMark, type Team } from '../reading/team';
import { byDiscipline, type Heard, type KeptHeard, type ReadBack } from './read-back';

/**
 * A discipline as a team: its own until a team of that name has work here, and then that team's, as a
 * discipline has nothing but its name. Somebody who wants it to be their team's from the start names the team instead.
 */
export const disciplineTeam = (name: string): Team => ({ id: `${disciplineMark}${hash(canonical(name))}`, name });

/** What a read-back leaves behind: for each discipline its first reading, by nobody's name, the same however often it is made. */
export function firstReadings(readBack: ReadBack, all: readonly KeptHeard[]): readonly Reading[] {
  const inOrder = [...all].sort((a, b) => (a.at === b.at ? compareText(a.by, b.by) : compareText(a.at, b.at)));
  return byDiscipline(inOrder).flatMap(({ discipline, heard }): readonly Reading[] => {
    // Many of one discipline may have heard the same: it is one thing that they read.
    const said = new Map(heard.map(readingText).map((one) => [canonical(one), one]));
    const text = [...said.values()].filter(Boolean).join('\n');
    const last = heard.at(-1) ?? heard[0];
    if (text === '') return [];
    const { decision, revision } = readBack;
    return [
      { decision, revision, team: disciplineTeam(discipline), text, lines: [], by: '', at: last.at, heard: true },
    ];
  });
}

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/**
 * What is done first and what is not done, as sentences that any reader understands. What would bring them back is no
 * part of it: it says when the decision would be looked at again, not what is read into it today.
 */
export function readingText({ first, wont }: Pick<Heard, 'first' | 'wont'>): string {
  return [first, wont && refusal(wont)].filter(Boolean).map(sentence).join(' ');
}

/** "streaming" in the second box means not streaming; whoever wrote "We won't stream" has said so already. */
function refusal(text: string): string {
  return negated.test(text) ? text : `Not ${text}`;
}

const negated =
  /^(?:we |i )?(?:no|not|never|nothing|none|without|won['’]?t|don['’]?t|do not|will not|cannot|can['’]?t)\b/iu;

const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);
