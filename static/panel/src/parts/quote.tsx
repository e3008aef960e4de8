/** Words taken to the letter from a text. */
export function Quote({ text }: { readonly text: string }) {
  return (
    <q className="quote" dir="auto">
      {text}
    </q>
  );
}
