import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdfDoc, AdfNode } from '../../src/adf/adf';
import { writeRecord } from '../../src/adf/write-record';
import type { DecisionRecord } from '../../src/core/decision/decision';
import type { Part, PartId, PartKind } from '../../src/core/decision/part';
import { identityOf } from '../platform/identity';
import type { Manifest } from '../platform/manifest';
import type { SeedStep, SiteSeed } from './site-seed';

/** `decisions.json`: decisions with their parts, as the dry run takes them. */
interface FileDecision {
  readonly id: string;
  readonly title: string;
  readonly direction: string;
  readonly parts: readonly FilePart[];
}
interface FilePart {
  readonly id: string;
  readonly kind: PartKind;
  readonly text: string;
  readonly because?: string;
  readonly favoured?: string;
  readonly conceded?: string;
  readonly otherWords?: readonly string[];
  readonly counterWords?: readonly string[];
  readonly fineNearby?: readonly string[];
}

/** `stories.json`: stories, each under one decision. */
interface FileStory {
  readonly id: string;
  readonly decisionId: string;
  readonly summary: string;
  readonly description?: string;
  readonly acceptanceCriteria?: readonly string[];
}

const owner = 'owner';
const team = 'team';

/** A site made of a folder's `decisions.json` and `stories.json`: a page and an epic for each decision, an issue for each story. */
export function seedFromFolder(folder: string, manifest: Manifest): SiteSeed {
  const decisions = read(folder, 'decisions.json') as readonly FileDecision[];
  const stories = read(folder, 'stories.json') as readonly FileStory[];
  const { appId, environmentId } = identityOf(manifest, ['confluence']);
  const moduleKey = `${appId}/${environmentId}/static/decision-panel`;
  return {
    title: `${decisions.length} decisions, ${stories.length} stories`,
    users: [
      { accountId: owner, displayName: 'Olga Owner', role: 'owns the decisions', admin: true },
      { accountId: team, displayName: 'Tom Team', role: 'writes the stories' },
    ],
    opensAs: owner,
    spaces: [{ key: 'DEC', name: 'Decisions' }],
    projects: [{ key: 'WORK', name: 'Work' }],
    steps: [
      ...decisions.map((decision) => pageStep(decision, moduleKey)),
      ...decisions.flatMap(epicSteps),
      ...stories.map(storyStep),
    ],
  };
}

function read(folder: string, name: string): unknown {
  const file = join(folder, name);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`--site needs a readable ${file}.`, { cause });
  }
}

const doc = (content: readonly AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content });
const paragraph = (text: string): AdfNode => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] });

function pageStep(decision: FileDecision, extensionKey: string): SeedStep {
  const localId = decision.id;
  const macro: AdfNode = {
    type: 'bodiedExtension',
    attrs: {
      layout: 'default',
      extensionType: 'com.atlassian.ecosystem',
      extensionKey,
      localId,
      parameters: {
        localId,
        extensionId: `ari:cloud:ecosystem::extension/${extensionKey}`,
        extensionTitle: 'Decision reasoning',
        forgeEnvironment: 'DEVELOPMENT',
      },
    },
    content: writeRecord(recordOf(decision)).content,
  };
  return { do: 'write-page', by: owner, ref: decision.id, space: 'DEC', title: decision.title, body: doc([macro]) };
}

const epicSteps = ({ id, title }: FileDecision): readonly SeedStep[] => [
  { do: 'create-issue', by: team, ref: `epic ${id}`, project: 'WORK', type: 'Epic', summary: title.slice(0, 255) },
  { do: 'link', by: owner, issue: `epic ${id}`, page: id, localId: id },
];

const storyStep = ({ id, decisionId, summary, description = '', acceptanceCriteria = [] }: FileStory): SeedStep => ({
  do: 'create-issue',
  by: team,
  ref: id,
  project: 'WORK',
  type: 'Story',
  summary: summary.replaceAll('\n', ' ').slice(0, 255),
  parent: `epic ${decisionId}`,
  description: doc([...description.split(/\n+/).map(paragraph), ...criteria(acceptanceCriteria)]),
});

function criteria(list: readonly string[]): readonly AdfNode[] {
  if (list.length === 0) return [];
  return [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
    { type: 'bulletList', content: list.map((one) => ({ type: 'listItem', content: [paragraph(one)] })) },
  ];
}

const recordOf = ({ title, direction, parts }: FileDecision): DecisionRecord => ({
  title,
  direction,
  participants: [],
  parts: parts.map(partOf),
});

function partOf({
  id,
  kind,
  text,
  because,
  favoured = '',
  conceded = '',
  otherWords = [],
  counterWords = [],
  fineNearby = [],
}: FilePart): Part {
  const common = {
    id: id as PartId,
    text: kind === 'tension' ? `${favoured} over ${conceded}` : text,
    restsOn: [],
    otherWords,
    counterWords,
    fineNearby,
    ...(because === undefined ? {} : { because }),
  };
  return kind === 'tension' ? { ...common, kind, favoured, conceded } : { ...common, kind };
}
