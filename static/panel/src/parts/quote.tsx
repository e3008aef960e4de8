import { LongText } from './long-text';

/** Words taken to the letter from a text. */
export function Quote({ text }: { readonly text: string }) {
  return (
    <q className="quote" dir="auto">
      <LongText text={text} />
    </q>
  );
}
