import type { CollectedDecision } from './collect-report';
import { html, type Html } from './html';

const row = 21;
const bar = 10;
const left = 320;
const right = 60;
const width = 900;

/** A bar for each decision: questions, notes and the rest, all to one scale. */
export function chart(decisions: readonly CollectedDecision[]): Html {
  const longest = Math.max(1, ...decisions.map(stories));
  const scale = (width - left - right) / longest;
  const height = decisions.length * row + 4;
  return html`<svg
    class="chart"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="Stories by decision: with a question, with a note, with nothing to ask"
  >
    ${decisions.map((decision, i) => bars(decision, i * row, scale))}
  </svg>`;
}

const stories = ({ questions, notes, quiet }: CollectedDecision): number => questions.all + notes.all + quiet.all;

function bars(collected: CollectedDecision, top: number, scale: number): Html {
  const { decision, questions, notes, quiet } = collected;
  let from = left;
  const piece = (kind: string, count: number, what: string): Html => {
    const x = from;
    const wide = count * scale;
    from += wide;
    return count === 0
      ? html``
      : html`<rect class="${kind}" x="${x}" y="${top + 6}" width="${Math.max(1, wide - 1.5)}" height="${bar}" rx="2"
          ><title>${count} ${what}</title></rect
        >`;
  };
  return html`<a href="#${anchorOf(collected)}">
    <text x="${left - 12}" y="${top + 15}" text-anchor="end">${short(decision.title)}</text>
    ${piece('asked', questions.all, 'with a question')}${piece('noted', notes.all, 'with a note')}${piece('rest', quiet.all, 'with nothing to ask')}
    <text class="count" x="${from + 8}" y="${top + 15}">${questions.all > 0 ? questions.all : ''}</text>
  </a>`;
}

const short = (title: string): string => (title.length > 44 ? `${title.slice(0, 43).trimEnd()}…` : title);

/** Where a decision stands on the page. */
export const anchorOf = ({ decision }: CollectedDecision): string => `d-${decision.id.replace(/[^\w-]/g, '-')}`;
