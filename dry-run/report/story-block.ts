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
    <header><span class="key">${story.id}</span> ${story.summary}</header>
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
    <p class="ask">${first.question}</p>
    <p class="why">${first.sentence} ${first.why}</p>
    ${others.length > 0 ? html`<p class="why">Also near: ${others.slice(0, 3).map((other, i) => html`${i > 0 ? ' · ' : ''}«${other.partQuote}»`)}</p>` : undefined}
    ${relevant(read, first)}
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

function relevant({ decision, assessment }: ReadStory, first: Finding): Html {
  const parts = assessment.relevant
    .filter(({ part }) => part !== first.part)
    .slice(0, 3)
    .flatMap(({ part }) => decision.record.parts.filter(({ id }) => id === part));
  if (parts.length === 0) return html``;
  return html`<p class="relevant">
    What the decision also says here:
    ${parts.map((part, i) => html`${i > 0 ? ' · ' : ''}<span class="kind">${kindName(part.kind)}</span> ${part.text}`)}
  </p>`;
}
