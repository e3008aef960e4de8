import type { AdfDoc, AdfNode } from '../../../src/adf/adf';
import { DrawAdf } from '../adf/draw-adf';
import { bodyOf, configOf, localIdOf, moduleKeyOf } from '../adf/extension';
import { Frame } from '../frames/frame';
import { useModules } from '../modules';

/** A page's body; every macro of the app in it is a frame of its own, mounted anew for another version of the page. */
export const DrawBody = ({
  body,
  contentId,
  version,
}: {
  readonly body: AdfDoc;
  readonly contentId: string;
  readonly version: number;
}) => {
  const macros = useModules().filter(({ type }) => type === 'macro');
  const draw = (node: AdfNode) => {
    const module = macros.find(({ key }) => key === moduleKeyOf(node));
    const localId = localIdOf(node);
    if (module === undefined) return <div className="empty">This macro’s app is not installed.</div>;
    return (
      <Frame
        key={`${localId} ${version}`}
        module={module}
        place={{ kind: 'macro', pageId: contentId, localId }}
        // As it stands in the version that is looked at, which may be an old one.
        extension={{ macro: { body: bodyOf(node) }, config: configOf(node) ?? {} }}
      />
    );
  };
  return (
    <div className="adf">
      <DrawAdf content={body.content} macro={draw} />
    </div>
  );
};
