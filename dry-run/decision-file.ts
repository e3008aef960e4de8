import * as v from 'valibot';
import { partKinds } from '../src/core/decision/part';

const words = v.optional(v.array(v.string()), []);
const maybe = v.nullish(v.string());

const part = v.object({
  id: v.string(),
  kind: v.picklist(partKinds),
  text: v.string(),
  because: maybe,
  favoured: maybe,
  conceded: maybe,
  otherWords: words,
  counterWords: words,
  fineNearby: words,
});

/** One entry of a decisions file. `epics` names the issues that rest on it, for stories that only know their parent. */
export const decisionEntry = v.object({
  id: v.string(),
  title: v.string(),
  direction: v.optional(v.string(), ''),
  parts: v.array(part),
  epics: v.optional(v.array(v.string()), []),
});

export type DecisionEntry = v.InferOutput<typeof decisionEntry>;
export type PartEntry = v.InferOutput<typeof part>;
