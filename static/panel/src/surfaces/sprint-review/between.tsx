import type { BetweenTeams, SprintVoice } from '../../../../../src/contract/sprint-review';
import { IssueLink } from '../../parts/product-link';
import { Quote } from '../../parts/quote';
import { decisionName } from '../../words';

/** Where this work and another team's active sprint point opposite ways: once each, both to the letter, neither of them wrong. */
export function Between({ between }: { readonly between: readonly BetweenTeams[] }) {
  if (between.length === 0) return null;
  return (
    <section className="group" aria-label="Between teams">
      <h2>Between teams</h2>
      {between.map(({ key, sentence, question, here, there }) => (
        <div key={`${key} ${here.quote} ${there.quote}`} className="question">
          <h3>{question}</h3>
          <p className="said">
            {decisionName(key)}. {sentence}
          </p>
          <Voice voice={here} />
          <Voice voice={there} />
        </div>
      ))}
    </section>
  );
}

const Voice = ({ voice: { team, issueKey, quote } }: { readonly voice: SprintVoice }) => (
  <p className="said">
    <span className="who">{team}</span>, <IssueLink issueKey={issueKey} /> <Quote text={quote} />
  </p>
);
