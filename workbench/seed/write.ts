import type { AdfDoc, AdfNode } from '../../src/adf/adf';
import { bulletList, date, heading, listItem, paragraph, text } from '../../src/adf/build';
import { writeRecord } from '../../src/adf/write-record';
import type { DecisionRecord } from '../../src/core/decision/decision';
import type { Part, PartId, PartKind } from '../../src/core/decision/part';
import type { IsoDate } from '../../src/core/time';

export const doc = (...content: readonly AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content });

export const p = (words: string): AdfNode => paragraph(text(words));
export const h = (words: string): AdfNode => heading(words, 2);
export const ul = (...items: readonly string[]): AdfNode => bulletList(items.map((item) => listItem([p(item)])));
export const day = (on: IsoDate): AdfNode => paragraph([...date(on)]);
export const mention = (accountId: string, name: string): AdfNode => ({
  type: 'mention',
  attrs: { id: accountId, text: `@${name}`, accessLevel: '' },
});

/** A story as teams write it: a sentence or two, and its acceptance criteria. */
export const story = (about: string, ...criteria: readonly string[]): AdfDoc =>
  criteria.length === 0 ? doc(p(about)) : doc(p(about), h('Acceptance criteria'), ul(...criteria));

/** The macro *Decision reasoning* with this record as its body. */
export const panel = (localId: string, record: DecisionRecord): AdfNode => ({
  type: 'bodiedExtension',
  attrs: {
    layout: 'default',
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: panelKey,
    localId,
    parameters: {
      localId,
      extensionId: `ari:cloud:ecosystem::extension/${panelKey}`,
      extensionTitle: 'Decision reasoning',
      forgeEnvironment: 'DEVELOPMENT',
    },
  },
  content: writeRecord(record).content,
});

/** `<app>/<environment>/static/<module key>`, as this workbench names the app. */
const panelKey = '00000000-0000-0000-0000-000000000000/7a1c0d4e-0000-4000-8000-000000000002/static/decision-panel';

/** What the story says of a part; everything but the words may be left out. */
interface Said {
  /** By which other parts and participants can point at it; lasts only until the record is written. */
  readonly id?: string;
  readonly because?: string;
  readonly raisedBy?: string;
  readonly restsOn?: readonly PartId[];
  readonly otherWords?: readonly string[];
  readonly counterWords?: readonly string[];
  readonly fineNearby?: readonly string[];
}

/** A tension, written as what was favoured over what. */
export const tension = ({ id, ...said }: Said & { readonly favoured: string; readonly conceded: string }): Part => ({
  ...lent,
  ...said,
  kind: 'tension',
  id: idOf(id ?? said.favoured),
  text: `${said.favoured} over ${said.conceded}`,
});

/** Any other part: `after` is for what comes later, `reviewOn` for an assumption. */
export const part = ({
  id,
  ...said
}: Said & {
  readonly kind: Exclude<PartKind, 'tension'>;
  readonly text: string;
  readonly after?: string;
  readonly reviewOn?: IsoDate;
}): Part => ({ ...lent, ...said, id: idOf(id ?? said.text) });

export const idOf = (id: string): PartId => id as PartId;

const lent = { restsOn: [], otherWords: [], counterWords: [], fineNearby: [] } as const;
