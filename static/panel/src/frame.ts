import { view } from '@forge/bridge';

/** What a surface needs to know about where it stands; the rest of the platform's context is left alone. */
export interface Frame {
  readonly moduleKey: string;
  /** The macro's own id on its page; elsewhere the id of this frame. */
  readonly localId: string;
  /** Who looks. */
  readonly accountId: string | undefined;
  /** A BCP 47 tag, for `Intl`. */
  readonly locale: string;
  /** The page or issue that the frame stands on, where there is one: keys what is kept in the browser. */
  readonly extension: Json;
}

export type Json = Readonly<Record<string, unknown>>;

/** Asks the host for this frame's context. */
export async function openFrame(): Promise<Frame> {
  const context = await view.getContext();
  return {
    moduleKey: context.moduleKey,
    localId: context.localId,
    accountId: context.accountId,
    locale: localeOf(context.locale),
    extension: context.extension,
  };
}

/** `value` if it is an object, else an empty one: contexts differ between products and versions. */
export function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** The macro's body, which the page itself hands over; `undefined` where there is none yet. */
export function macroBody(frame: Frame): unknown {
  return asJson(frame.extension.macro).body;
}

/** The platform says `en_US`, `Intl` wants `en-US`, and a locale that it does not know must not break a panel. */
function localeOf(locale: string | undefined): string {
  const tag = (locale ?? 'en-US').replace('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}
