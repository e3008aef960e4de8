import { createReadStream } from 'node:fs';
import * as v from 'valibot';
import { jsonValues } from './json-values';
import { fieldFault, parseJson, shapeFault } from './parse-json';

const readingsEntry = v.object({
  decisionId: v.string(),
  readings: v.array(v.object({ id: v.string(), team: v.string(), text: v.string() })),
});

/** How some teams read one decision. */
export type ReadingsEntry = v.InferOutput<typeof readingsEntry>;

/** The entries of a readings file, one after another, each of a decision that there is. Throws a Fault. */
export async function* readingsIn(file: string, decisions: ReadonlySet<string>): AsyncGenerator<ReadingsEntry> {
  for await (const value of jsonValues(file, createReadStream(file, 'utf8'))) {
    const parsed = v.safeParse(readingsEntry, parseJson(file, value), { abortEarly: true });
    if (!parsed.success) throw shapeFault(file, value, parsed.issues[0]);
    const { decisionId, readings } = parsed.output;
    if (!decisions.has(decisionId))
      throw fieldFault(file, value, ['decisionId'], `names no decision of the decisions file: "${decisionId}".`);
    const seen = new Set<string>();
    for (const [at, { id }] of readings.entries()) {
      if (seen.has(id)) throw fieldFault(file, value, ['readings', at, 'id'], `is given twice: "${id}".`);
      seen.add(id);
    }
    yield parsed.output;
  }
}
