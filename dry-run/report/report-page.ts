import { readerName } from '../../src/core/reader/quick-reader';
import { anchorOf, chart } from './chart';
import type { CollectedDecision, Kept } from './collect-report';
import { html, type Html } from './html';
import { kindName } from './kind-name';
import { because, storyBlock } from './story-block';
import { style } from './style';

/** One self-contained page for people: no script, nothing loaded from anywhere. `words`: how many lent words each part kept. */
export function reportPage(decisions: readonly CollectedDecision[], words: number): string {
  const sum = (pick: (decision: CollectedDecision) => Kept): number =>
    decisions.reduce((all, decision) => all + pick(decision).all, 0);
  const asked = sum(({ questions }) => questions);
  const noted = sum(({ notes }) => notes);
  const quiet = sum((decision) => decision.quiet);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>What Throughline would ask</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <main>
          <p class="over">Throughline, a dry run</p>
          <h1>${sentence(asked, asked + noted + quiet, decisions.length)}</h1>
          <ul class="figures">
            ${figure('asked', asked, 'with a question')}${figure('noted', noted, 'with a quiet note')}${figure('rest', quiet, 'with nothing to ask')}
          </ul>
          ${decisions.length > 1 ? html`<div class="scroll">${chart(decisions)}</div>` : undefined}
          ${decisions.map(section)}
          <footer>
            Read by the quick reader (${readerName}), ${lent(words)}. A question is not a verdict: it asks whether the
            story is within, and the answer is yours. Nothing left this machine.
          </footer>
        </main>
      </body>
    </html> `;
  return page.html;
}

const sentence = (asked: number, all: number, decisions: number): string =>
  `${asked === 0 ? 'None' : asked} of ${counted(all, 'story', 'stories')} would get a question beside ${counted(decisions, 'decision', 'decisions')}.`;

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const lent = (words: number): string =>
  words === 0
    ? 'without the words that authors lent'
    : words === Infinity
      ? 'with all the words that authors lent'
      : `with at most ${counted(words, 'lent word', 'lent words')} of each kind`;

const figure = (kind: string, count: number, what: string): Html =>
  html`<li class="${kind}"><strong>${count.toLocaleString('en')}</strong> ${what}</li>`;

function section(collected: CollectedDecision): Html {
  const { decision, questions, notes, quiet } = collected;
  return html`<section class="decision" id="${anchorOf(collected)}">
    <h2>${decision.title}</h2>
    ${decision.record.direction === '' ? undefined : html`<p class="direction">${decision.record.direction}</p>`}
    <details>
      <summary>The decision's ${counted(decision.record.parts.length, 'part', 'parts')}</summary>
      <ul class="parts">
        ${decision.record.parts.map(
          (part) =>
            html`<li>
              <span class="kind">${kindName(part.kind)}</span>
              <div>
                <p>${part.text}</p>
                ${because(part)}
              </div>
            </li>`,
        )}
      </ul>
    </details>
    ${questions.shown.map((read) => storyBlock(read, 'asked'))}${more(questions, 'questions')}
    ${
      notes.all === 0
        ? undefined
        : html`<details class="notes">
            <summary>${counted(notes.all, 'quiet note', 'quiet notes')}</summary>
            ${notes.shown.map((read) => storyBlock(read, 'noted'))}${more(notes, 'notes')}
          </details>`
    }
    ${
      quiet.all === 0
        ? undefined
        : html`<details>
            <summary>${counted(quiet.all, 'story', 'stories')} with nothing to ask</summary>
            ${quietList(quiet)}${more(quiet, 'stories')}
          </details>`
    }
  </section>`;
}

const quietList = ({ shown }: Kept): Html =>
  html`<ul class="quiet">
    ${shown.map(({ story, assessment, decision }) => {
      const nearest = decision.record.parts.find(({ id }) => id === assessment.relevant[0]?.part);
      return html`<li>
        <span class="key">${story.id}</span>
        <div>
          <p>${story.summary}</p>
          ${nearest ? html`<p class="because"><span>nearest</span> ${nearest.text}</p>` : undefined}
        </div>
      </li>`;
    })}
  </ul>`;

const more = ({ all, shown }: Kept, what: string): Html =>
  all > shown.length
    ? html`<p class="more">
        and ${(all - shown.length).toLocaleString('en')} more ${what}, which the printed lines hold.
      </p>`
    : html``;
