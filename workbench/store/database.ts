import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from 'node-sqlite3-wasm';

/** Where a site lives: a folder that survives restarts, or, for `memory`, nowhere else. */
export type SiteFolder = string;

/** Opens the site's database; refuses a folder that another running workbench holds. */
export function openDatabase(folder: SiteFolder): Database {
  if (folder === 'memory') return prepared(new Database(':memory:'));
  mkdirSync(folder, { recursive: true });
  claim(folder);
  const file = join(folder, 'site.sqlite');
  // node-sqlite3-wasm locks with a folder that a killed process leaves behind; the claim above says it is ours.
  rmSync(`${file}.lock`, { recursive: true, force: true });
  return prepared(new Database(file));
}

/** Deletes what an earlier run left, for `--fresh`. */
export function forgetSite(folder: SiteFolder): void {
  if (folder === 'memory' || !existsSync(folder)) return;
  claim(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** Gives the folder back to the next workbench. */
export function releaseSite(folder: SiteFolder): void {
  if (folder !== 'memory') rmSync(join(folder, 'held-by'), { force: true });
}

function prepared(database: Database): Database {
  // Safe against a crash of this process, which is all that a local site has to survive.
  database.exec('PRAGMA synchronous = OFF');
  database.exec('PRAGMA journal_mode = TRUNCATE');
  return database;
}

function claim(folder: string): void {
  const note = join(folder, 'held-by');
  const holder = existsSync(note) ? Number(readFileSync(note, 'utf8')) : 0;
  if (holder !== process.pid && isRunning(holder))
    throw new Error(`Another workbench (process ${holder}) is using ${folder}. Stop it first.`);
  writeFileSync(note, String(process.pid));
}

function isRunning(processId: number): boolean {
  if (!processId) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
