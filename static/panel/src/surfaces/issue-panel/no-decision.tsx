import type { WorkLevel } from '../../../../../src/contract/issue-panel';

/** Work that rests on no decision: said once, and what would change it. */
export function NoDecision({ level }: { readonly level: WorkLevel }) {
  if (level !== 'epic')
    return <p className="side soft">This rests on no decision: no epic above it is linked to one.</p>;
  return (
    <p className="side soft">
      This epic rests on no decision. To have the reasoning here, choose one in the field Linked decision.
    </p>
  );
}
