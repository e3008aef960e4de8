import type { WorkLevel } from '../../../../../src/contract/calls';

/** Work that rests on no decision: said once, and what would change it where the viewer can. */
export function NoDecision({ level, mayLink }: { readonly level: WorkLevel; readonly mayLink: boolean }) {
  if (level !== 'epic')
    return <p className="side soft">This rests on no decision: no epic above it is linked to one.</p>;
  return (
    <p className="side soft">
      This epic rests on no decision.{' '}
      {mayLink && 'To have the reasoning here, choose one in the field Linked decision.'}
    </p>
  );
}
