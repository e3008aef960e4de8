import type { ReactNode } from 'react';
import type { Place } from '../../../protocol';
import { usePageOfFrames } from '../../frames/page-of-frames';
import { Menu } from '../../menu';
import { useModules } from '../../modules';

interface AppActionsProps {
  /** `jira:sprintAction` or `jira:backlogAction`. */
  readonly type: string;
  readonly place: Place;
  readonly label: string;
  /** Jira's own entries, below the app's. */
  readonly children?: ReactNode;
}

/** A menu of more actions: the app's entries open their module in a modal, as large as the manifest says. */
export const AppActions = ({ type, place, label, children }: AppActionsProps) => {
  const { openModal } = usePageOfFrames();
  const modules = useModules().filter((module) => module.type === type);
  if (modules.length === 0 && children === undefined) return null;
  return (
    <Menu sign="⋯" label={label}>
      {modules.map((module) => (
        <button
          key={module.key}
          type="button"
          onClick={() =>
            openModal({
              module,
              place,
              resource: module.resource,
              extension: {},
              request: {
                resource: null,
                size: module.viewportSize ?? 'medium',
                context: undefined,
                title: module.title,
                onClose: () => undefined,
              },
            })
          }
        >
          {module.title}
        </button>
      ))}
      {children}
    </Menu>
  );
};
