import type { Identity } from '../identity';

/** What crosses between the workbench and a function process; JSON, as on the platform. */
export type ToFunction =
  | { readonly kind: 'invoke'; readonly handler: string; readonly event: unknown; readonly runtime: RuntimeFacts }
  | {
      readonly kind: 'response';
      readonly id: number;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    };

export type FromFunction =
  | { readonly kind: 'loaded'; readonly milliseconds: number }
  | { readonly kind: 'request'; readonly id: number; readonly wire: WireCall }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly kind: 'log'; readonly level: string; readonly text: string };

/** One call of `__forge_fetch__`: everything that any `@forge/*` package sends. */
export interface WireCall {
  readonly args: {
    readonly type: string;
    readonly provider?: string;
    readonly remote?: string;
    readonly accountId?: string;
  };
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What `__forge_runtime__` and the handler's second argument are made of. */
export interface RuntimeFacts {
  readonly invocation: string;
  readonly identity: Identity;
  readonly functionKey: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly accountId?: string;
  readonly license?: object;
  /** Says where the module stands that a frame called from; what realtime goes by. */
  readonly contextToken?: string;
  readonly scopes: readonly string[];
  readonly external: object;
  /** Milliseconds since 1970 at which the process is killed. */
  readonly deadline: number;
}
