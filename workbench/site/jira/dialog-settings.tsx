export interface DialogSettings {
  readonly hidesParent: boolean;
  readonly hidesDescription: boolean;
  readonly hasOtherApp: boolean;
  readonly sendsPlainText: boolean;
}

const kept = 'workbench-create-dialog';

const initial: DialogSettings = {
  hidesParent: false,
  hidesDescription: false,
  hasOtherApp: false,
  sendsPlainText: false,
};

/** As it was set last in this browser. */
export const readDialogSettings = (): DialogSettings => ({
  ...initial,
  ...(JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<DialogSettings>),
});

interface Props {
  readonly settings: DialogSettings;
  readonly change: (settings: DialogSettings) => void;
}

const labels: Readonly<Record<keyof DialogSettings, string>> = {
  hidesParent: 'Hide the parent (hidden fields are not sent to apps)',
  hidesDescription: 'Hide the description',
  hasOtherApp: 'Another app writes under the summary as well',
  sendsPlainText: 'The description is sent to apps as wiki text, as Jira’s older editor does',
};

/** What Jira lets an author, and another app, do to this dialog. */
export const DialogSettingsFields = ({ settings, change }: Props) => (
  <details className="dialog-settings">
    <summary>Show fields, and other apps</summary>
    {(Object.keys(labels) as (keyof DialogSettings)[]).map((name) => (
      <label key={name} className="tick">
        <input
          type="checkbox"
          checked={settings[name]}
          onChange={(event) => {
            const next = { ...settings, [name]: event.target.checked };
            localStorage.setItem(kept, JSON.stringify(next));
            change(next);
          }}
        />
        {labels[name]}
      </label>
    ))}
  </details>
);
