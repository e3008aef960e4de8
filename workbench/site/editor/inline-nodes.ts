import type { AdfNode } from '../../../src/adf/adf';
import type { IsoDate } from '../../../src/core/time';
import type { WorkbenchUser } from '../../protocol';

export const mentionNode = (user: WorkbenchUser): AdfNode => ({
  type: 'mention',
  attrs: { id: user.accountId, text: `@${user.displayName}`, accessLevel: '' },
});

/** ADF keeps a day as the milliseconds of its midnight in UTC, in a string. */
export const dateNode = (day: IsoDate): AdfNode => ({ type: 'date', attrs: { timestamp: String(Date.parse(day)) } });

/** The day it is where the person sits. */
export const today = (): IsoDate => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
