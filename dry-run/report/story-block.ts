import type { KnownDecision } from '../read-decisions';
import type { Finding } from '../../src/core/finding';
import type { Part } from '../../src/core/decision/part';
import type { ReadStory } from '../run';
import { kindName } from './kind-name';
import { html, type Html } from './html';

/** A story with a question or a note: the question, both quotes where they stand, and what else matters. */
export function storyBlock(read: ReadStory, tone: 'asked' | 'noted'): Html {
  const { story, decision, assessment } = read;
  const [first, ...others] = assessment.findings;
  if (!first) return html``;
  return html`<article class="story ${tone}">
    <header>
      <h3>${first.question}</h3>
      <span class="key">${story.id}</span>
    </header>
    <div class="pair">
      <section>
        <h4>The story</h4>
        ${storyLines(read)}
      </section>
      <section>
        <h4>The decision</h4>
        ${partText(decision, first)}
      </section>
    </div>
    <p class="why">${first.sentence} ${first.why}</p>
    ${near(others)}${relevant(read, first)}
  </article>`;
}

/** The story's text, quotes marked where they stand. */
function storyLines({ work, assessment }: ReadStory): Html {
  const lines = work.lines.map(({ text, role }, i) => {
    const quote = assessment.findings.map(({ storyQuote }) => storyQuote).find(({ line }) => line === i);
    const marked = quote
      ? html`${text.slice(0, quote.start)}<mark>${text.slice(quote.start, quote.end)}</mark>${text.slice(quote.end)}`
      : html`${text}`;
    return html`<p class="line ${role}">${marked}</p>`;
  });
  return html`${lines}`;
}

function partText(decision: KnownDecision, { part, partQuote }: Finding): Html {
  const found = decision.record.parts.find(({ id }) => id === part);
  if (!found) return html`<p><mark>${partQuote}</mark></p>`;
  const at = found.text.indexOf(partQuote);
  const marked =
    at < 0
      ? html`<mark>${partQuote}</mark>`
      : html`${found.text.slice(0, at)}<mark>${partQuote}</mark>${found.text.slice(at + partQuote.length)}`;
  return html`<p class="line"><span class="kind">${kindName(found.kind)}</span> ${marked}</p>
    ${because(found)}`;
}

export const because = ({ because }: Part): Html =>
  because === undefined ? html`` : html`<p class="because"><span>because</span> ${because}</p>`;

const near = (others: readonly Finding[]): Html =>
  aside(
    'Also near',
    others.slice(0, 3).map(({ partQuote }) => html`«${partQuote}»`),
  );

const relevant = ({ decision, assessment }: ReadStory, first: Finding): Html =>
  aside(
    'The decision also says here',
    assessment.relevant
      .filter(({ part }) => part !== first.part)
      .slice(0, 3)
      .flatMap(({ part }) => decision.record.parts.filter(({ id }) => id === part))
      .map(({ kind, text }) => html`<span class="kind">${kindName(kind)}</span> ${text}`),
  );

const aside = (title: string, items: readonly Html[]): Html =>
  items.length === 0
    ? html``
    : html`<div class="aside">
        <h4>${title}</h4>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </div>`;
