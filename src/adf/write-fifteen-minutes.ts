import type { Part } from '../core/decision/part';
import type { DivergenceId } from '../core/reading/divergence';
import { threeQuestions, type FifteenMinutes } from '../core/reading/fifteen-minutes';
import type { Place } from '../core/reading/voice';
import { childrenOf, type AdfDoc, type AdfNode } from './adf';
import { bulletList, heading, listItem, paragraph, text } from './build';
import { oneLine } from './plain-text';

/** Everything on it is also in the panel of whoever begins it; the first lines say what publishing it would show to others. */
export function writeFifteenMinutes(meeting: FifteenMinutes): AdfDoc {
  const { on, key, pageUrl, sentence, part, sides, pulls } = meeting;
  return {
    type: 'doc',
    version: 1,
    content: [
      note(
        'Only you see this draft. Once it is published, whoever may read the decision’s page can read both quotes here, also of work that they cannot open: take out what is not for them, and then this note.',
      ),
      heading('What it is about', 2),
      paragraph(text(oneLine(sentence))),
      ...(part ? aboutPart(part) : []),
      heading('Both, in their own words', 2),
      ...sides.flatMap(({ team, quote, place }) => [
        paragraph([...text(oneLine(team), true), ...whereOf(place)]),
        { type: 'blockquote', content: [paragraph(text(oneLine(quote)))] },
      ]),
      ...(pulls.length > 0
        ? [
            paragraph(
              text(
                oneLine(
                  `Each side points where it is measured; rewording alone will not settle it. ${pulls.join(' · ')}`,
                ),
              ),
            ),
          ]
        : []),
      heading('Three questions', 2),
      { type: 'orderedList', content: threeQuestions.map((question) => listItem([paragraph(text(question))])) },
      heading('Where it goes', 2),
      paragraph([
        ...text('What you settle becomes the next revision of '),
        link(`Decision ${key}`, `${pageUrl}${markOf(on)}`),
        ...text(', on its own page; never a new decision.'),
      ]),
    ],
  };
}

/** Where the link to the decision's page leads to in the panel: how such a page is told from every other. */
const markOf = (on: DivergenceId): string => `#between-teams-${on}`;

/** Whether a page is the one for fifteen minutes on this divergence, as long as nobody took its last link out. */
export function isFifteenMinutesOn(page: AdfDoc, on: DivergenceId): boolean {
  const leadsThere = (node: AdfNode): boolean =>
    (node.marks ?? []).some(({ attrs }) => String(attrs?.href).endsWith(markOf(on))) ||
    childrenOf(node).some(leadsThere);
  return page.content.some(leadsThere);
}

function aboutPart({
  text: words,
  because,
  raisedBy,
}: Pick<Part, 'text' | 'because' | 'raisedBy'>): readonly AdfNode[] {
  const why = because === undefined ? 'Nobody has written down why.' : `because ${because}`;
  return [
    paragraph(text('The decision says:')),
    bulletList([
      listItem([
        paragraph(text(oneLine(words), true)),
        paragraph(text(oneLine(raisedBy === undefined ? why : `${why} (raised by ${raisedBy})`))),
      ]),
    ]),
  ];
}

function whereOf(place: Place): readonly AdfNode[] {
  switch (place.in) {
    case 'reading':
      return text(`, in its reading of revision ${place.revision}`);
    case 'story':
      return [...text(', in '), link(place.issueKey, `/browse/${place.issueKey}`)];
    case 'page':
      return [...text(', on '), link('a page of its own', `/wiki/pages/viewpage.action?pageId=${place.pageId}`)];
  }
}

const link = (words: string, href: string): AdfNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
});

const note = (words: string): AdfNode => ({
  type: 'panel',
  attrs: { panelType: 'note' },
  content: [paragraph(text(words))],
});
