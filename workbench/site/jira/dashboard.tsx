import { useState } from 'react';
import type { ModuleEntry, PlacedGadget } from '../../protocol';
import { Frame } from '../frames/frame';
import { FramePage } from '../frames/frame-page';
import { Show, useLoad } from '../load';
import { useModules } from '../modules';
import { addGadget, keepGadget, placedGadgets, removeGadget } from '../rest/workbench';

/** The one dashboard of this site: whatever gadgets the app declares can be put on it, and everybody sees the same ones. */
export const Dashboard = () => {
  const modules = useModules().filter(({ type }) => type === 'jira:dashboardGadget');
  const [placed, reload] = useLoad(placedGadgets, []);
  // As in Jira, a gadget that was just added opens its settings first.
  const [fresh, setFresh] = useState('');
  return (
    <>
      <div className="title-row">
        <h1>Dashboard</h1>
        {modules.map((module) => (
          <button
            key={module.key}
            type="button"
            className="button"
            onClick={() => {
              void addGadget(module.key).then(({ id }) => {
                setFresh(id);
                reload();
              });
            }}
          >
            Add “{module.title}”
          </button>
        ))}
      </div>
      <Show loaded={placed} what="The dashboard">
        {(gadgets) => (
          <FramePage>
            {gadgets.length === 0 && <p className="quiet">Nothing stands on it yet.</p>}
            <div className="gadgets">
              {gadgets.map((gadget) => {
                const module = modules.find(({ key }) => key === gadget.moduleKey);
                return (
                  module && (
                    <GadgetBox
                      key={`${gadget.id} ${JSON.stringify(gadget.configuration)}`}
                      gadget={gadget}
                      module={module}
                      startsEditing={gadget.id === fresh}
                      changed={reload}
                    />
                  )
                );
              })}
            </div>
          </FramePage>
        )}
      </Show>
    </>
  );
};

interface GadgetBoxProps {
  readonly gadget: PlacedGadget;
  readonly module: ModuleEntry;
  readonly startsEditing: boolean;
  readonly changed: () => void;
}

const GadgetBox = ({ gadget, module, startsEditing, changed }: GadgetBoxProps) => {
  const [isEditing, setEditing] = useState(startsEditing && gadget.configuration === undefined);
  const [turn, setTurn] = useState(0);
  return (
    <section className="gadget-box" aria-label={module.title}>
      <header>
        <h2>{module.title}</h2>
        <button type="button" className="button small quiet-button" onClick={() => setTurn(turn + 1)}>
          Refresh
        </button>
        {module.editResource !== undefined && (
          <button type="button" className="button small quiet-button" onClick={() => setEditing(!isEditing)}>
            {isEditing ? 'Cancel' : 'Configure'}
          </button>
        )}
        <button
          type="button"
          className="button small quiet-button"
          onClick={() => {
            void removeGadget(gadget.id).then(changed);
          }}
        >
          Remove
        </button>
      </header>
      <Frame
        key={`${isEditing} ${turn}`}
        module={module}
        {...(isEditing && module.editResource !== undefined ? { resource: module.editResource } : {})}
        place={{ kind: 'gadget', gadgetId: gadget.id, editing: isEditing }}
        onSubmit={async (configuration) => {
          await keepGadget({ ...gadget, configuration });
          setEditing(false);
          changed();
        }}
      />
    </section>
  );
};
