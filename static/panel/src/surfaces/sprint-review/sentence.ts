import { counted, decisionName } from '../../words';
import type { Review } from './review';
import type { Tally } from './tally';

/** The one sentence, or three short ones: how much rests on what, what is open, and who points the other way. */
export function sentenceOf(review: Review, tally: Tally): string {
  const said = [rests(review, tally), open(review, tally), ...others(review)].filter((one) => one !== '').join(' ');
  return review.isWhole ? said : `So far: ${said}`;
}

function rests({ place }: Review, { all, asking, silent, cannotOpen, notRead, decisions }: Tally): string {
  const what = place.sprint ? 'sprint' : 'backlog';
  if (all === 0) return `This ${what} holds no story that you may browse.`;
  const resting = asking + silent + cannotOpen;
  if (resting === 0 && notRead > 0)
    return `Nobody has read the ${counted(all, 'story', 'stories')} of this ${what} yet.`;
  if (resting === 0)
    return `${all === 1 ? 'The one story' : `None of the ${all} stories`} here rests on ${all === 1 ? 'no' : 'a'} decision.`;
  const hidden = cannotOpen > 0 ? `, ${cannotOpen} of them on one that you cannot open` : '';
  return `${counted(resting, 'story rests', 'stories rest')} on ${counted(decisions, 'decision')}${hidden}.`;
}

function open({ isWhole }: Review, { asking, silent, cannotOpen, notRead, questions }: Tally): string {
  if (asking + silent + cannotOpen + notRead === 0) return '';
  if (questions > 0) return `${counted(questions, 'question is', 'questions are')} open.`;
  if (asking + silent === 0) return '';
  return notRead > 0 || !isWhole ? 'Nothing to ask so far.' : 'There is nothing to ask.';
}

function others({ between }: Review): readonly string[] {
  const [first, ...more] = between;
  if (!first) return [];
  const { team } = first.there;
  const whose = `${team}${team.endsWith('s') ? '’' : '’s'} sprint points the other way on ${decisionName(first.key)}`;
  return [more.length === 0 ? `${whose}.` : `${whose}, and ${counted(more.length, 'more part')} is read two ways.`];
}
