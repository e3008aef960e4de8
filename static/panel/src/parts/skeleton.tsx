/** The space that an answer will take, so that little moves when it comes. */
export function Skeleton({ lines, saying }: { readonly lines: number; readonly saying: string }) {
  return (
    <div className="skeleton" role="status" aria-label={`${saying} …`}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
