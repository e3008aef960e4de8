import { Fragment, type ReactNode } from 'react';
import { stringAttr, type AdfNode } from '../../../src/adf/adf';
import { drawMarked } from './draw-marks';
import { DrawInline } from './draw-inline';
import { isExtension } from './extension';

export interface DrawAdfProps {
  readonly content: readonly AdfNode[];
  /** Draws a macro of the app; where it is left out, the macro's body is drawn like the text around it. */
  readonly macro?: (node: AdfNode) => ReactNode;
}

/** The site's own reader of ADF: plain HTML for what pages and descriptions hold, and a named box for what it does not know. */
export const DrawAdf = ({ content, macro }: DrawAdfProps) => (
  <>
    {content.map((node, place) => (
      <Fragment key={place}>{drawBlock(node, macro)}</Fragment>
    ))}
  </>
);

const drawBlock = (node: AdfNode, macro: DrawAdfProps['macro']): ReactNode => {
  const inside = () => <DrawAdf content={node.content ?? []} {...(macro === undefined ? {} : { macro })} />;
  const words = () => <DrawText content={node.content ?? []} />;
  switch (node.type) {
    case 'paragraph':
      return <p>{words()}</p>;
    case 'heading':
      return heading(node, words());
    case 'bulletList':
      return <ul>{inside()}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.order ?? 1)}>{inside()}</ol>;
    case 'listItem':
      return <li>{inside()}</li>;
    case 'blockquote':
      return <blockquote>{inside()}</blockquote>;
    case 'panel':
      return <div className={`adf-panel adf-panel-${stringAttr(node, 'panelType') || 'info'}`}>{inside()}</div>;
    case 'codeBlock':
      return (
        <pre>
          <code>{words()}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
    case 'expand':
    case 'nestedExpand':
      return (
        <details className="adf-expand">
          <summary>{stringAttr(node, 'title') || 'More'}</summary>
          {inside()}
        </details>
      );
    case 'table':
      return (
        <div className="adf-table">
          <table>
            <tbody>{inside()}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{inside()}</tr>;
    case 'tableHeader':
      return <th {...spans(node)}>{inside()}</th>;
    case 'tableCell':
      return <td {...spans(node)}>{inside()}</td>;
    case 'layoutSection':
      return <div className="adf-columns">{inside()}</div>;
    case 'layoutColumn':
      return <div>{inside()}</div>;
    case 'decisionList':
    case 'taskList':
      return <ul className="adf-marked">{inside()}</ul>;
    case 'decisionItem':
      return <li className="adf-decision">{words()}</li>;
    case 'taskItem':
      return <li className={node.attrs?.state === 'DONE' ? 'adf-task adf-done' : 'adf-task'}>{words()}</li>;
    case 'bodiedExtension':
    case 'extension':
      return isExtension(node) && macro !== undefined ? macro(node) : inside();
    default:
      return node.content === undefined ? <span className="adf-unknown">{node.type}</span> : inside();
  }
};

const DrawText = ({ content }: { readonly content: readonly AdfNode[] }) => (
  <>
    {content.map((node, place) => (
      <Fragment key={place}>
        {node.type === 'text' ? drawMarked(node.text ?? '', node.marks ?? []) : <DrawInline node={node} />}
      </Fragment>
    ))}
  </>
);

const heading = (node: AdfNode, words: ReactNode): ReactNode => {
  const level = Number(node.attrs?.level ?? 2);
  // The page's title is its h1, so headings inside start one lower.
  if (level <= 1) return <h2>{words}</h2>;
  if (level === 2) return <h3>{words}</h3>;
  return <h4>{words}</h4>;
};

const spans = (node: AdfNode) => ({
  colSpan: Number(node.attrs?.colspan ?? 1),
  rowSpan: Number(node.attrs?.rowspan ?? 1),
});
