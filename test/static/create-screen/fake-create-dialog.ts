/** What the platform keeps of one field of the create dialog. */
export interface FakeField {
  readonly value: unknown;
  readonly description?: string;
  /** Fields that the author hid are not sent. */
  readonly hidden?: boolean;
}

export interface Submitted {
  readonly changeId: string;
  readonly fieldsChanges: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type OnChange = (change: {
  readonly changedFieldId: string;
  readonly changeId: string;
  readonly currentFormState: unknown;
  readonly uiModifications: readonly unknown[];
}) => Promise<void>;

/**
 * Jira's side of the bridge while a create dialog is open, with the real `@forge/jira-bridge` and `@forge/bridge` on
 * the other side. Each change of a field waits for the app's answer, as Jira's spinner does.
 */
export class FakeCreateDialog {
  readonly calls: { readonly name: string; readonly payload: unknown }[] = [];
  readonly submitted: Submitted[] = [];
  readonly registered: (readonly string[])[] = [];
  /** Whether the state that is sent holds the changes of apps, or only what Jira itself put there. */
  tellsChanges = true;
  private readonly fields: Record<string, FakeField>;
  private onChange: OnChange | undefined;
  private changes = 0;

  constructor(
    fields: Readonly<Record<string, FakeField>>,
    private readonly answer: (name: string, payload: unknown) => unknown,
  ) {
    this.fields = { summary: { value: '' }, description: { value: null }, parent: { value: null }, ...fields };
  }

  /** What `globalThis.__bridge.callBridge` is. */
  readonly callBridge = (command: string, payload?: unknown): Promise<unknown> =>
    Promise.resolve().then(() => this.handle(command, payload));

  private handle(command: string, payload: unknown): unknown {
    switch (command) {
      case 'getUiModificationsInternalAPI':
        return {
          data: { onInitChangeId: 'init', uiModifications: [{ id: '1', data: '{}' }] },
          actions: {
            getOnInitData: () => Promise.resolve({ currentFormState: this.state(), currentScreenTabsState: [] }),
            submit: (submitted: Submitted) => this.apply(submitted),
            registerFields: ({ fields }: { readonly fields: readonly string[] }) => this.registered.push(fields),
            subscribeToChanges: (callback: OnChange) => void (this.onChange = callback),
          },
        };
      case 'invoke': {
        const { functionKey, payload: request } = payload as { functionKey: string; payload: unknown };
        this.calls.push({ name: functionKey, payload: request });
        return this.answer(functionKey, request);
      }
      default:
        throw new Error(`The create dialog has no ${command}.`);
    }
  }

  /** What stands under a field. */
  under(fieldId: string): string {
    return this.fields[fieldId]?.description ?? '';
  }

  value(fieldId: string): unknown {
    return this.fields[fieldId]?.value;
  }

  /** Another app, or the admin, writes under a field. */
  writeUnder(fieldId: string, description: string): void {
    this.fields[fieldId] = { ...this.fields[fieldId], value: this.value(fieldId), description };
  }

  hide(fieldId: string): void {
    this.fields[fieldId] = { ...this.fields[fieldId], value: this.value(fieldId), hidden: true };
  }

  /** The author fills a field and leaves it. Settles when the app has answered. */
  async fill(fieldId: string, value: unknown): Promise<void> {
    this.fields[fieldId] = { ...this.fields[fieldId], value };
    await this.onChange?.({
      changedFieldId: fieldId,
      changeId: `change-${++this.changes}`,
      currentFormState: this.state(),
      uiModifications: [{ id: '1', data: '{}' }],
    });
  }

  private state(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      Object.entries(this.fields)
        .filter(([, { hidden }]) => hidden !== true)
        .map(([fieldId, { value, description }]) => [
          fieldId,
          {
            fieldId,
            fieldType: fieldId,
            fieldName: fieldId,
            description: this.tellsChanges ? (description ?? '') : '',
            value,
            isVisible: true,
            isReadOnly: false,
            isRequired: fieldId === 'summary',
          },
        ]),
    );
  }

  private apply(submitted: Submitted): void {
    this.submitted.push(submitted);
    for (const [fieldId, change] of Object.entries(submitted.fieldsChanges))
      this.fields[fieldId] = { ...this.fields[fieldId], value: this.value(fieldId), ...change };
  }
}
