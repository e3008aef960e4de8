import type { DecisionRecord } from '../decision/decision';
import type { Part } from '../decision/part';
import { partQuoteOf } from '../reader/wording';
import type { Divergence, Side } from './divergence';
import { sameTeam } from './team';

/** What one divergence asks, in two sentences: how it is, and the one question. Names both, blames neither. */
export interface Asked {
  readonly sentence: string;
  readonly question: string;
}

/** Words a divergence beside the record that it was found in; where the part is no longer there, it is spoken of without its words. */
export function askedOf({ axis, sides }: Pick<Divergence, 'axis' | 'sides'>, { parts }: DecisionRecord): Asked {
  const both = bothVoices(sides);
  const part = parts.find(({ id }) => id === axis.part);
  if (axis.kind === 'contrast' && part === undefined)
    return {
      sentence: `${capital(both)} take different ways where the decision is silent: ${axis.contrast}.`,
      question: 'What should the decision say, or can both be?',
    };
  if (part?.kind === 'open')
    return {
      sentence: `The decision leaves «${partQuoteOf(part)}» to the teams; ${both} settled it differently.`,
      question: 'Can both be, or should the decision say?',
    };
  return {
    sentence: `${capital(both)} point opposite ways on ${part === undefined ? 'one part' : nameOf(part)}.`,
    question: 'What can both rely on?',
  };
}

/** Two projects may carry one name, and are two teams all the same. */
function bothVoices([one, other]: Divergence['sides']): string {
  const namesakes = one.team.name === other.team.name && !sameTeam(one.team, other.team);
  return `${voiceOf(one)} and ${namesakes ? 'the other ' : ''}${voiceOf(other)}`;
}

const voiceOf = ({ team, from, count }: Side): string =>
  `${team.name}${team.name.endsWith('s') ? '’' : '’s'} ${from === 'reading' ? 'reading' : count === 1 ? 'work' : 'stories'}`;

const nameOf = (part: Part): string =>
  part.kind === 'tension' ? `«${part.favoured}» over «${part.conceded}»` : `«${partQuoteOf(part)}»`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
