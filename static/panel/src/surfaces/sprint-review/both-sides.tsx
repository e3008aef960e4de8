import { ProductLink } from '../../parts/product-link';
import { Quote } from '../../parts/quote';
import { reasonsOf } from '../../parts/reasons';
import { decisionName, kindNames } from '../../words';
import type { Asked } from './review';

/** What the story says beside what the decision says, to the letter, with the part's kind and its reason. */
export function BothSides({ asked: { finding, decision } }: { readonly asked: Asked }) {
  const part = decision.parts.find(({ id }) => id === finding.part);
  return (
    <p className="why">
      <Quote text={finding.storyQuote} /> <span className="faint">beside</span>{' '}
      <ProductLink to={decision.head.pageUrl}>{decisionName(decision.head.key)}</ProductLink>{' '}
      <Quote text={finding.partQuote} />
      {part && (
        <>
          , {kindNames[part.kind].toLowerCase()}
          {reasonsOf(part).map(([word, text]) => (
            <bdi key={word}>
              , <span className="faint">{word}</span> {text}
            </bdi>
          ))}
        </>
      )}
    </p>
  );
}
