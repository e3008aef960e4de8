import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { isAdfDoc } from '../src/adf/adf';
import { findPanels } from '../src/adf/find-panels';
import { readRecord } from '../src/adf/read-record';
import type { DecisionRecord } from '../src/core/decision/decision';
import { decisionEntry } from './decision-file';
import { faultAt } from './fault';
import { jsonValues, type JsonValue } from './json-values';
import { parseJson, shapeFault } from './parse-json';
import { recordOf, withFewerWords } from './record-of';

/** A decision to read stories beside. */
export interface KnownDecision {
  readonly id: string;
  readonly title: string;
  readonly record: DecisionRecord;
  /** Keys of issues that rest on it, as far as the file says. */
  readonly epics: readonly string[];
}

/** Reads every decision of a file, with at most `words` lent words of each kind on each part. Throws a Fault. */
export async function readDecisions(file: string, words: number): Promise<readonly KnownDecision[]> {
  const decisions: KnownDecision[] = [];
  for await (const value of jsonValues(file, createReadStream(file, 'utf8'))) {
    const json = parseJson(file, value);
    decisions.push(...(panelsOf(file, json) ?? [entryOf(file, value, json)]));
  }
  if (decisions.length === 0) throw faultAt(file, 1, 'there is no decision in this file.');
  return decisions.map((decision) => ({ ...decision, record: withFewerWords(decision.record, words) }));
}

function entryOf(file: string, value: JsonValue, json: unknown): KnownDecision {
  const parsed = v.safeParse(decisionEntry, json, { abortEarly: true });
  if (!parsed.success) throw shapeFault(file, value, parsed.issues[0]);
  const { id, title, epics } = parsed.output;
  return { id, title, epics, record: recordOf(parsed.output) };
}

/** The decisions of a page: its ADF as such, or what Confluence's REST API answers for it. `undefined` when it is no page. */
function panelsOf(file: string, json: unknown): readonly KnownDecision[] | undefined {
  const page = pageIn(json);
  if (!page) return undefined;
  const panels = findPanels(page.body);
  if (panels.length === 0) throw faultAt(file, 1, 'this page holds no decision panel.');
  return panels.map(({ localId, body }, i) => {
    const { record } = readRecord(body);
    const title = record.title || page.title || `${basename(file)} ${i + 1}`;
    return { id: localId || `${i + 1}`, title, record: { ...record, title }, epics: [] };
  });
}

const restPage = v.object({
  title: v.optional(v.string(), ''),
  body: v.object({ atlas_doc_format: v.object({ value: v.string() }) }),
});

function pageIn(json: unknown): { readonly title: string; readonly body: unknown } | undefined {
  if (isAdfDoc(json)) return { title: '', body: json };
  const page = v.safeParse(restPage, json);
  return page.success ? { title: page.output.title, body: page.output.body.atlas_doc_format.value } : undefined;
}
