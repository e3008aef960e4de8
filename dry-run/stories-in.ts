import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { csvStories } from './csv-stories';
import { jsonStories } from './json-stories';
import type { FoundStory } from './story';

/** Every story of a file, one after another, never the whole file at once. Throws a Fault at the first that is wrong. */
export async function* storiesIn(file: string): AsyncGenerator<FoundStory> {
  const start = await startOf(file);
  const chunks = createReadStream(file, 'utf8');
  const isJson = /^[\uFEFF\s]*[[{]/.test(start);
  yield* isJson ? jsonStories(file, chunks) : csvStories(file, start, chunks);
}

async function startOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
