import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import type { DivergenceAnswerView, DivergenceLine } from '../../../../src/contract/divergence';
import { lookForPage, type BegunPage } from '../begun-page';
import { nameOf } from '../names';
import { Failure } from './failure';
import { ProductLink } from './product-link';
import { useAnswering } from './use-answering';

interface Begun {
  readonly line: DivergenceLine;
  readonly localId?: string | undefined;
  readonly answer: DivergenceAnswerView;
  readonly draft: string;
  readonly onAnswered: (answer: DivergenceAnswerView) => void;
}

/** The way to the page that was begun for fifteen minutes, as far as it is there for the viewer. */
export function BegunPageLink(begun: Begun) {
  const {
    draft,
    answer: { by, kind },
  } = begun;
  const [page, setPage] = useState<BegunPage>();
  const [name, setName] = useState<string>();
  useEffect(() => {
    let here = true;
    void lookForPage(draft, by).then((found) => here && setPage(found));
    return () => void (here = false);
  }, [draft, by]);
  useEffect(() => {
    let here = true;
    if (page === 'not for me') void nameOf(by).then((found) => here && setName(found));
    return () => void (here = false);
  }, [page, by]);

  switch (page) {
    case undefined:
      return null;
    case 'draft':
      return (
        <p className="why">
          <ProductLink to={`/wiki/pages/resumedraft.action?draftId=${draft}`}>{theirPage}</ProductLink> is your draft:
          nobody else sees it until you share or publish it.
        </p>
      );
    case 'published':
      return (
        <p className="why">
          <ProductLink to={`/wiki/pages/viewpage.action?pageId=${draft}`}>{theirPage}</ProductLink>
        </p>
      );
    case 'mine, gone':
      // Where something else was answered since, nobody misses the page.
      return kind === 'fifteen' ? <BeginAnother {...begun} /> : null;
    case 'not for me':
      return kind === 'fifteen' ? (
        <p className="why">
          <bdi>{name ?? 'Somebody'}</bdi> began a page for them, which you cannot open: most likely it is still a draft.
        </p>
      ) : null;
    case 'unknown':
      return <p className="why">A page was begun for them; where it is could not be looked up just now.</p>;
  }
}

function BeginAnother({ line, localId, answer: { reason }, onAnswered }: Begun) {
  const { answer, saving, failed } = useAnswering(line, localId, onAnswered);
  const begin = () => void answer('fifteen', reason);
  return (
    <>
      <p className="why">The page that you began for them is no longer there.</p>
      {failed && <Failure code={failed} onRetry={begin} />}
      {failed !== 'begun-before' && (
        <div className="buttons">
          <Button spacing="compact" isLoading={saving} onClick={begin}>
            Begin another page
          </Button>
        </div>
      )}
    </>
  );
}

const theirPage = 'The page for the fifteen minutes';
