import { answerNames, counted, decisionName } from '../../words';
import { askedIn, isOpen, type Asked, type Review } from './review';
import { sentenceOf } from './sentence';
import { tallyOf } from './tally';
import { titleOf } from './title';

/** The review as a text to paste: the sentence, what is open with both quotes, what was answered, and who parts with whom. */
export function asMarkdown(review: Review): string {
  const asked = askedIn(review, review.stories).filter(({ finding }) => finding.aloud);
  const open = asked.filter(isOpen);
  const done = asked.filter((one) => !isOpen(one));
  return [
    `## ${plain(titleOf(review.place))}`,
    sentenceOf(review, tallyOf(review)),
    ...section('Open questions', open.map(questionLine)),
    ...section(
      'Between teams',
      review.between.map(
        ({ key, sentence, here, there, question }) =>
          `- ${decisionName(key)}: ${plain(sentence)} ${plain(question)}\n  - ${here.issueKey} (${plain(here.team)}) ${quoted(here.quote)}\n  - ${there.issueKey} (${plain(there.team)}) ${quoted(there.quote)}`,
      ),
    ),
    ...section(counted(done.length, 'answered question'), done.map(answerLine)),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`### ${title}`, lines.join('\n')];

const questionLine = ({ story, finding, decision }: Asked): string =>
  `- ${story.issueKey} ${plain(story.summary)}: **${plain(finding.question)}**\n  - the story ${quoted(finding.storyQuote)}\n  - ${decisionName(decision.head.key)} ${quoted(finding.partQuote)}`;

function answerLine({ story, finding }: Asked): string {
  const { answer } = finding;
  const said = answer ? answerNames[answer.kind].said : '';
  return `- ${story.issueKey} ${quoted(finding.storyQuote)}: ${said}${answer?.reason ? `, ${quoted(answer.reason)}` : ''}`;
}

const quoted = (text: string): string => `«${plain(text)}»`;

/** On one line, and with nothing in it that Markdown would take for its own. */
const plain = (text: string): string =>
  text
    .split(/\s+/u)
    .join(' ')
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
