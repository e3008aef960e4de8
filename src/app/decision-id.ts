import type { DecisionId } from '../core/decision/decision';

/** A decision is the macro that holds it, where it stands: pasted elsewhere it is another one. */
export const decisionId = (pageId: string, localId: string): DecisionId => `${pageId}:${localId}` as DecisionId;
