import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The parts of manifest.yml that the workbench acts on. `@forge/manifest` has said that it is valid. */
export interface Manifest {
  readonly app: {
    readonly id: string;
    readonly runtime?: { readonly name: string; readonly memoryMB?: number };
    readonly compatibility?: Readonly<Record<string, { readonly required: boolean }>>;
    readonly storage?: { readonly entities?: readonly EntityDeclaration[] };
  };
  readonly modules: Readonly<Record<string, readonly ModuleDeclaration[] | undefined>> & {
    readonly function?: readonly FunctionDeclaration[];
    readonly trigger?: readonly TriggerDeclaration[];
    readonly consumer?: readonly ConsumerDeclaration[];
    readonly scheduledTrigger?: readonly ScheduleDeclaration[];
  };
  readonly resources?: readonly { readonly key: string; readonly path: string }[];
  readonly permissions?: {
    readonly scopes?: readonly string[] | Readonly<Record<string, unknown>>;
    readonly external?: Readonly<Record<string, unknown>>;
    readonly content?: Readonly<Record<string, unknown>>;
  };
}

export type AttributeType = 'string' | 'boolean' | 'float' | 'integer' | 'any';

export interface EntityDeclaration {
  readonly name: string;
  readonly attributes: Readonly<Record<string, { readonly type: AttributeType }>>;
  readonly indexes?: readonly (string | IndexDeclaration)[];
}

export interface IndexDeclaration {
  readonly name: string;
  readonly partition?: readonly string[];
  readonly range?: readonly string[];
}

export interface ModuleDeclaration {
  readonly key: string;
  readonly [property: string]: unknown;
}

export interface FunctionDeclaration extends ModuleDeclaration {
  readonly handler: string;
  readonly timeoutSeconds?: number;
}

export interface TriggerDeclaration extends ModuleDeclaration {
  readonly function: string;
  readonly events: readonly (string | { readonly eventType: string })[];
  readonly filter?: {
    readonly ignoreSelf?: boolean;
    readonly expression?: string;
    readonly onError?: 'IGNORE' | 'IGNORE_AND_LOG' | 'RECEIVE' | 'RECEIVE_AND_LOG';
  };
}

export interface ConsumerDeclaration extends ModuleDeclaration {
  readonly queue: string;
  readonly function: string;
}

export interface ScheduleDeclaration extends ModuleDeclaration {
  readonly function: string;
  readonly interval: 'fiveMinute' | 'hour' | 'day' | 'week';
}

export const readManifest = (appFolder: string): Manifest =>
  parse(readFileSync(join(appFolder, 'manifest.yml'), 'utf8')) as Manifest;

/** The scopes an administrator has agreed to. */
export function scopesOf(manifest: Manifest): readonly string[] {
  const scopes = manifest.permissions?.scopes ?? [];
  return Array.isArray(scopes) ? (scopes as readonly string[]) : Object.keys(scopes);
}

/** Every module with its type; functions and the like too. */
export const modulesOf = (
  manifest: Manifest,
): readonly { readonly type: string; readonly module: ModuleDeclaration }[] =>
  Object.entries(manifest.modules).flatMap(([type, modules]) => (modules ?? []).map((module) => ({ type, module })));

export const findModule = (manifest: Manifest, type: string, key: string): ModuleDeclaration | undefined =>
  manifest.modules[type]?.find((module) => module.key === key);

/** `{function: key}` below a property of a module, such as `resolver`. */
export function functionBelow(module: ModuleDeclaration, property: string): string | undefined {
  const below = module[property] as { readonly function?: string } | undefined;
  return below?.function;
}
