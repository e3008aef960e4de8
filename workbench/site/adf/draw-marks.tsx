import type { ReactNode } from 'react';
import type { AdfNode } from '../../../src/adf/adf';
import { Link } from '../router';

type AdfMark = NonNullable<AdfNode['marks']>[number];

/** Text in its marks, the first outermost. Marks that only colour text are left out. */
export const drawMarked = (text: ReactNode, marks: readonly AdfMark[]): ReactNode =>
  marks.reduceRight<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'strong':
        return <strong>{inner}</strong>;
      case 'em':
        return <em>{inner}</em>;
      case 'underline':
        return <u>{inner}</u>;
      case 'strike':
        return <s>{inner}</s>;
      case 'code':
        return <code>{inner}</code>;
      case 'link':
        return <TextLink href={hrefOf(mark)}>{inner}</TextLink>;
      default:
        return inner;
    }
  }, text);

/** A link from a page's text: only to this site or over http, whatever the text says. */
export const TextLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => {
  if (href.startsWith('/') && !href.startsWith('//')) return <Link to={href}>{children}</Link>;
  if (!/^(https?:|mailto:)/i.test(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
};

const hrefOf = ({ attrs }: AdfMark): string => (typeof attrs?.href === 'string' ? attrs.href : '');
