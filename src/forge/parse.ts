import * as v from 'valibot';
import { AppError } from '../app/ports';

/** What a schema makes of foreign JSON; anything else is refused without a word of what it said. */
export function parseAs<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  what: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const where = result.issues.map((issue) => v.getDotPath(issue) ?? '').join(', ');
  throw new AppError('unexpected', `${what} is not as expected at: ${where}`);
}
