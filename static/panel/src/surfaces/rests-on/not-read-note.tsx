import type { NotRead } from '../../../../../src/contract/rests-on';
import { asJson } from '../../frame';

/** Why the page is no work yet, and what would change that. The macro's own words are the page's: whoever reads it has the key. */
export function NotReadNote({ why, config }: { readonly why: NotRead; readonly config: unknown }) {
  const { key } = asJson(config);
  const named = typeof key === 'string' && why !== 'not-chosen' ? `Rests on Decision ${key}. ` : '';
  return (
    <p className="side">
      {named}
      <span className="soft">{reasons[why]}</span>
    </p>
  );
}

const reasons: Readonly<Record<NotRead, string>> = {
  'blog-post': 'Blog posts are not read beside it; put the macro on a page.',
  template: 'In a template nothing is read; a page that begins with it is.',
  'not-published': 'Publish the page, and it is read beside the decision.',
  'app-kept-out':
    'The page could not be read. Open its restrictions (the lock at the top) and add the app Throughline to those who can view.',
  'not-chosen':
    'Nobody has chosen yet which decision this page rests on. Edit the page and open this macro to choose one.',
  'on-its-own-page': 'That decision stands on this very page, which cannot rest on itself. Choose another one.',
  twice: 'The page says so further up already.',
};
