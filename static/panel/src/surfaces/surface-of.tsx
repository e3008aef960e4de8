import { lazy, type ComponentType } from 'react';
import { moduleKeys } from '../../../../src/contract/modules';
import type { Frame } from '../frame';

type Surface = ComponentType<{ readonly frame: Frame }>;

// The same page for administrators of either product.
const settings: Surface = lazy(async () => ({ default: (await import('./settings/settings')).SettingsPage }));

// The same review from a sprint's menu, from a backlog's, and from the flag on a board.
const review: Surface = lazy(async () => ({ default: (await import('./sprint-review/sprint-review')).SprintReview }));

const surfaces: Readonly<Record<string, Surface>> = {
  [moduleKeys.decisionPanel]: lazy(async () => ({
    default: (await import('./decision-panel/decision-panel')).DecisionPanel,
  })),
  [moduleKeys.restsOn]: lazy(async () => ({ default: (await import('./rests-on/rests-on')).RestsOnMacro })),
  [moduleKeys.linkedDecision]: lazy(async () => ({
    default: (await import('./linked-decision/linked-decision')).LinkedDecisionPicker,
  })),
  [moduleKeys.issuePanel]: lazy(async () => ({ default: (await import('./issue-panel/issue-panel')).IssuePanel })),
  [moduleKeys.gadget]: lazy(async () => ({ default: (await import('./gadget/gadget')).GadgetSurface })),
  [moduleKeys.sprintReview]: review,
  [moduleKeys.backlogReview]: review,
  [moduleKeys.boardFlag]: review,
  [moduleKeys.decisions]: lazy(async () => ({ default: (await import('./decisions/decisions')).DecisionsPage })),
  [moduleKeys.settings]: settings,
  [moduleKeys.jiraSettings]: settings,
};

const editor: Surface = lazy(async () => ({
  default: (await import('./decision-editor/decision-editor')).DecisionEditor,
}));

const choose: Surface = lazy(async () => ({
  default: (await import('./choose-decision/choose-decision')).ChooseDecision,
}));

/** A macro's own editor has the macro's module key, so its HTML entry tells the two apart. */
const entries: Readonly<Record<string, Surface>> = { editor, choose };

const Unknown: Surface = () => <p className="soft">This version of Throughline has nothing to show here.</p>;

/** The surface of a module, or of an entry of its own. */
export function surfaceOf(moduleKey: string, entry: string | undefined): Surface {
  return entries[entry ?? ''] ?? surfaces[moduleKey] ?? Unknown;
}
