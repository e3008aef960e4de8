import type { AdfNode } from '../../../src/adf/adf';
import { usePeople } from '../people';
import { TextLink } from './draw-marks';

/** What stands within a line and is not text: a person, a day, an emoji, a status, a card. */
export const DrawInline = ({ node }: { readonly node: AdfNode }) => {
  const attrs = node.attrs ?? {};
  switch (node.type) {
    case 'hardBreak':
      return <br />;
    case 'mention':
      return <Mention accountId={asText(attrs.id)} text={asText(attrs.text)} />;
    case 'date':
      return <time className="adf-chip">{day(Number(attrs.timestamp))}</time>;
    case 'emoji':
      return <>{asText(attrs.text) || asText(attrs.shortName)}</>;
    case 'status':
      return <span className="adf-chip adf-status">{asText(attrs.text)}</span>;
    case 'inlineCard':
      return <TextLink href={asText(attrs.url)}>{asText(attrs.url)}</TextLink>;
    default:
      return <span className="adf-unknown">{node.type}</span>;
  }
};

const Mention = ({ accountId, text }: { readonly accountId: string; readonly text: string }) => {
  const name = usePeople().nameOf(accountId) ?? text.replace(/^@/, '');
  return <span className="adf-chip">@{name === '' ? 'somebody' : name}</span>;
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** ADF keeps a day as the milliseconds of its midnight in UTC. */
const day = (timestamp: number): string =>
  Number.isFinite(timestamp)
    ? new Date(timestamp).toLocaleDateString(navigator.language, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      })
    : 'a day';
