import { createHmac, randomBytes } from 'node:crypto';

/** What a realtime token says: for which channel, what the app claims of its holder, and what it lets them do. */
export interface RealtimeToken {
  readonly channel: { readonly name: string };
  readonly claims: unknown;
  readonly permissions?: readonly string[];
  /** Seconds since 1970. */
  readonly exp: number;
}

const secret = randomBytes(32);

/** A JSON Web Token that nobody but this workbench can have made. */
export function signed(payload: object): string {
  const text = [{ alg: 'HS256', typ: 'JWT' }, payload].map(encode).join('.');
  return `${text}.${sealOf(text)}`;
}

/** What a token says, or nothing where it was not made here or is no longer good. */
export function opened(token: string | undefined): unknown {
  const [head = '', body = '', seal] = (token ?? '').split('.');
  if (seal !== sealOf(`${head}.${body}`)) return undefined;
  const payload = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { readonly exp?: number };
  return payload.exp !== undefined && payload.exp * 1000 <= Date.now() ? undefined : payload;
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const sealOf = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url');
