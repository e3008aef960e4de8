import type { Frame } from '../../frame';
import { configurationOf } from './configuration';
import { EditGadget } from './edit-gadget';
import './gadget.css';
import { QuestionsByDecision } from './questions-by-decision';

/** The gadget on a Jira dashboard, or its settings: the platform shows both from one resource. */
export function GadgetSurface({ frame }: { readonly frame: Frame }) {
  const configuration = configurationOf(frame.extension.gadgetConfiguration);
  return frame.extension.entryPoint === 'edit' ? (
    <EditGadget configuration={configuration} />
  ) : (
    <QuestionsByDecision configuration={configuration} />
  );
}
