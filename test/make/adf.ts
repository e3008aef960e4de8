import type { AdfDoc, AdfNode } from '../../src/adf/adf';

/** A string stands for a paragraph, or for text, whichever fits. */
export type Piece = AdfNode | string;

/** Short ways to write a document down in a test. */
export const doc = (...content: readonly Piece[]): AdfDoc => ({
  type: 'doc',
  version: 1,
  content: content.map(block),
});

export const text = (words: string, ...marks: readonly string[]): AdfNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});

const inline = (piece: Piece): AdfNode => (typeof piece === 'string' ? text(piece) : piece);
const block = (piece: Piece): AdfNode => (typeof piece === 'string' ? p(piece) : piece);

export const p = (...content: readonly Piece[]): AdfNode => ({
  type: 'paragraph',
  content: content.map(inline),
});

export const h = (words: string, level = 3): AdfNode => ({ type: 'heading', attrs: { level }, content: [text(words)] });

export const li = (...content: readonly Piece[]): AdfNode => ({
  type: 'listItem',
  content: content.map(block),
});

const item = (piece: Piece): AdfNode => (typeof piece === 'string' || piece.type !== 'listItem' ? li(piece) : piece);

export const ul = (...items: readonly Piece[]): AdfNode => ({
  type: 'bulletList',
  content: items.map(item),
});

export const ol = (...items: readonly Piece[]): AdfNode => ({
  type: 'orderedList',
  content: items.map(item),
});

export const br: AdfNode = { type: 'hardBreak' };

/** A native date node, from `YYYY-MM-DD`. */
export const dateNode = (day: string): AdfNode => ({
  type: 'date',
  attrs: { timestamp: String(Date.parse(`${day}T00:00:00Z`)) },
});

export const mention = (id: string, words: string): AdfNode => ({ type: 'mention', attrs: { id, text: words } });

export const decisions = (...items: readonly string[]): AdfNode => ({
  type: 'decisionList',
  attrs: { localId: 'decisions' },
  content: items.map((words, i) => ({
    type: 'decisionItem',
    attrs: { localId: `decision-${i}`, state: 'DECIDED' },
    content: [text(words)],
  })),
});

export const tasks = (...items: readonly string[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId: 'tasks' },
  content: items.map((words, i) => ({
    type: 'taskItem',
    attrs: { localId: `task-${i}`, state: 'TODO' },
    content: [text(words)],
  })),
});

export const panel = (...content: readonly Piece[]): AdfNode => ({
  type: 'panel',
  attrs: { panelType: 'info' },
  content: content.map(block),
});

/** A table; the first row is made of header cells. */
export const table = (...rows: readonly (readonly Piece[])[]): AdfNode => ({
  type: 'table',
  content: rows.map((cells, i) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type: i === 0 ? 'tableHeader' : 'tableCell', content: [block(cell)] })),
  })),
});

/** A decision panel as a page holds it. */
export const decisionPanel = (localId: string, ...content: readonly Piece[]): AdfNode => ({
  type: 'bodiedExtension',
  attrs: {
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: '0f3a/1b2c/static/decision-panel',
    localId,
    parameters: { localId, extensionId: 'ari:cloud:ecosystem::extension/0f3a/1b2c/static/decision-panel' },
  },
  content: content.map(block),
});
