import type { RunsInDialog } from '../../protocol';

/** One field of the create dialog, as it stands when the app is asked. */
export interface FormField {
  readonly fieldId: 'summary' | 'description' | 'parent' | 'issuetype';
  readonly fieldName: string;
  readonly value: unknown;
  /** Hidden by the author: then it is not sent. */
  readonly isHidden: boolean;
}

/** What apps have made of the dialog. */
export interface Shown {
  /** Small print under a field, by field id. */
  readonly under: Readonly<Record<string, string>>;
  /** Whether changes of apps are still awaited: the spinner. */
  readonly isWaiting: boolean;
}

/** Jira's side of the UI modifications of one open create dialog. */
export interface CreateForm {
  readonly shown: () => Shown;
  readonly subscribe: (listener: () => void) => () => void;
  /** The author changed a field; summary and description only count when they are left. */
  readonly changed: (fieldId: FormField['fieldId']) => void;
  /** What the frame gets for `getUiModificationsInternalAPI`. */
  readonly internalApi: () => unknown;
}

export interface CreateFormOptions {
  readonly uiModifications: readonly RunsInDialog[];
  readonly fields: () => readonly FormField[];
  /** Words that another app puts under the summary whenever something changes; none without that app. */
  readonly otherApp: () => string | undefined;
}

interface Submitted {
  readonly changeId: string;
  readonly fieldsChanges: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
type OnChange = (change: object) => unknown;
type OnErrors = (errors: { readonly errors: readonly object[] }) => unknown;

const atOpening = 'init';

export function openCreateForm({ uiModifications, fields, otherApp }: CreateFormOptions): CreateForm {
  let shown: Shown = { under: {}, isWaiting: true };
  let onChange: OnChange | undefined;
  let onErrors: OnErrors | undefined;
  let changes = 0;
  const listeners = new Set<() => void>();
  const registered = new Map<string, readonly string[]>();
  const awaited = new Set([atOpening]);

  const show = (next: Partial<Shown>): void => {
    shown = { ...shown, ...next };
    for (const listener of listeners) listener();
  };
  const formState = (): object =>
    Object.fromEntries(
      fields()
        .filter(({ isHidden }) => !isHidden)
        .map(({ fieldId, fieldName, value }) => [
          fieldId,
          {
            fieldId,
            fieldType: fieldId,
            fieldName,
            description: shown.under[fieldId] ?? '',
            value,
            isVisible: true,
            isReadOnly: false,
            isRequired: fieldId === 'summary',
            optionsVisibility: undefined,
          },
        ]),
    );

  const submit = ({ changeId, fieldsChanges }: Submitted): void => {
    awaited.delete(changeId);
    const allowed = registered.get(changeId) ?? [];
    const errors: object[] = [];
    const under = { ...shown.under };
    for (const [fieldId, change] of Object.entries(fieldsChanges)) {
      if (!allowed.includes(fieldId)) errors.push({ ...unregistered, fieldId });
      else if (typeof change.description === 'string') under[fieldId] = change.description;
      const others = Object.keys(change).filter((property) => property !== 'description');
      if (others.length > 0) console.warn(`The workbench leaves ${others.join(', ')} of ${fieldId} as it is.`);
    }
    const other = otherApp();
    // The last to finish wins; which of two apps that is, nobody can tell beforehand.
    if (other !== undefined && changes % 2 === 1) {
      under.summary = other;
      errors.push(conflict);
    }
    show({ under, isWaiting: awaited.size > 0 });
    if (errors.length > 0) void onErrors?.({ errors });
  };

  return {
    shown: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changed(fieldId) {
      if (onChange === undefined) return;
      const changeId = `change-${++changes}`;
      const other = otherApp();
      if (other !== undefined && changes % 2 === 0) show({ under: { ...shown.under, summary: other } });
      awaited.add(changeId);
      show({ isWaiting: true });
      const change = { changedFieldId: fieldId, changeId, currentFormState: formState(), uiModifications };
      Promise.resolve(onChange({ ...change, currentScreenTabsState: [] })).catch(() => undefined);
    },
    internalApi: () => ({
      data: { onInitChangeId: atOpening, uiModifications },
      actions: {
        getOnInitData: () => ({ currentFormState: formState(), currentScreenTabsState: [] }),
        submit,
        registerFields: (declared: { readonly fields: readonly string[]; readonly changeId: string }) =>
          void registered.set(declared.changeId, declared.fields),
        subscribeToChanges: (callback: OnChange) => void (onChange = callback),
        subscribeToErrors: (callback: OnErrors) => void (onErrors = callback),
        onBridgeError: (error: unknown) => console.warn('The create screen of the app failed.', error),
      },
    }),
  };
}

const unregistered = {
  type: 'APPLY_CHANGES_FOR_UNREGISTERED_FIELD',
  message: 'The field was not registered for this change.',
};

const conflict = {
  type: 'MULTIPLE_APPS_CONFLICT',
  cause: 'FIELD',
  lifecycleHook: 'onChange',
  message: 'Another app has changed the same field.',
  method: 'setDescription',
  fieldType: 'summary',
  fieldId: 'summary',
};
