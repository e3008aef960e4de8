import { workText } from '../../../src/adf/lines-of';
import { oncePerParent, type AskParent } from './once-per-parent';
import { nothing } from './parent';
import { sentenceFor } from './sentence-for';
import { withSentence } from './share-field';

/** What the dialog holds at one moment. Fields that the author hid are not sent: they count as empty. */
export interface DialogForm {
  readonly parentId: string | undefined;
  readonly summary: string;
  /** ADF or plain text. */
  readonly description: unknown;
  /** What stands under the summary now, whoever wrote it. */
  readonly underSummary: string;
}

/**
 * One open create dialog. `look` answers what should stand under the summary, or `undefined` to leave it as it is.
 * Where two looks overlap, only the later one speaks.
 */
export function createDialog(
  ask: AskParent,
  patience: () => Promise<void>,
): { readonly look: (form: DialogForm) => Promise<string | undefined> } {
  const parentFor = oncePerParent(ask, patience);
  let looks = 0;
  let said = { sentence: '', over: '' };
  return {
    async look(form) {
      const mine = ++looks;
      const parent = form.parentId === undefined ? nothing : await parentFor(form.parentId);
      if (mine !== looks) return undefined;
      const sentence = sentenceFor(parent, workText(form.summary, form.description));
      if (sentence === said.sentence && stillThere(form.underSummary, said)) return undefined;
      const text = withSentence(form.underSummary, said.sentence, sentence);
      said = { sentence, over: form.underSummary };
      return text;
    },
  };
}

/** Jira may tell us our own change or what it was put over: in both cases nobody has touched it since. */
const stillThere = (description: string, said: { readonly sentence: string; readonly over: string }): boolean =>
  description.includes(said.sentence) || description === said.over;
