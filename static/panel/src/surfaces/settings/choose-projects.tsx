import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { CreateScreen, CreateScreenChoice } from '../../../../../src/contract/set-up';
import { Fold } from '../../parts/fold';

interface ChooseProjectsProps {
  readonly createScreen: CreateScreen;
  readonly isBusy: boolean;
  readonly onChoose: (choice: CreateScreenChoice, projects: readonly string[]) => void;
}

/** Every project, also those to come, or the ones that are ticked. */
export function ChooseProjects({ createScreen: { choice, projects }, isBusy, onChoose }: ChooseProjectsProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    new Set(projects.filter(({ registered }) => registered).map(({ id }) => id)),
  );
  const tick = (id: string, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return (
    <>
      <div className="buttons">
        <Button spacing="compact" isDisabled={isBusy} isSelected={choice === 'all'} onClick={() => onChoose('all', [])}>
          In every project, also new ones
        </Button>
      </div>
      <Fold summary="In chosen projects">
        <fieldset className="projects">
          <legend className="label">Projects whose create dialog shows it</legend>
          {projects.map(({ id, key, name }) => (
            <label key={id}>
              <input type="checkbox" checked={ticked.has(id)} onChange={(event) => tick(id, event.target.checked)} />{' '}
              <bdi>{name}</bdi> ({key})
            </label>
          ))}
        </fieldset>
        <Button spacing="compact" isDisabled={isBusy} onClick={() => onChoose('chosen', [...ticked])}>
          {ticked.size === 0 ? 'Show it nowhere' : 'Show it in these'}
        </Button>
      </Fold>
    </>
  );
}
