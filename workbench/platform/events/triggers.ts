import type { Manifest, TriggerDeclaration } from '../manifest';
import { evaluate } from './expression';

/** Something that happened in a product, as its event says it. */
export interface ProductEvent {
  /** `avi:jira:created:issue` */
  readonly eventType: string;
  /** For a person: `created:issue ENG-7`. */
  readonly about: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Whether the app itself caused it, as its own user or as a person. */
  readonly selfGenerated: boolean;
  /** Whether the app's user may see what it is about; where it may not, no event reaches the app. */
  readonly appMaySee: boolean;
}

/** The triggers that get this event, their filters applied. */
export const triggersFor = (manifest: Manifest, event: ProductEvent): readonly TriggerDeclaration[] =>
  event.appMaySee
    ? (manifest.modules.trigger ?? []).filter((trigger) => listens(trigger, event) && lets(trigger, event))
    : [];

const listens = (trigger: TriggerDeclaration, event: ProductEvent): boolean =>
  trigger.events.some((one) => (typeof one === 'string' ? one : one.eventType) === event.eventType);

function lets({ filter }: TriggerDeclaration, event: ProductEvent): boolean {
  if (!filter) return true;
  if (filter.ignoreSelf && event.selfGenerated && event.eventType.startsWith('avi:jira')) return false;
  if (filter.expression === undefined) return true;
  try {
    return evaluate(filter.expression, { event: event.payload }) === true;
  } catch {
    return filter.onError?.startsWith('RECEIVE') ?? false;
  }
}
