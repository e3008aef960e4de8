import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** One request to one of the workbench's two origins. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly url: URL;
}

export const exchangeOf = (request: IncomingMessage, response: ServerResponse): Exchange => ({
  request,
  response,
  method: request.method ?? 'GET',
  url: new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`),
});

const biggestBody = 12 * 1024 * 1024;

/** The body as text; throws where it is larger than anything a browser has reason to send. */
export async function readBody({ request }: Exchange): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > biggestBody) throw new Error('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export async function readJson<Value>(exchange: Exchange): Promise<Value> {
  return JSON.parse((await readBody(exchange)) || 'null') as Value;
}

export function sendJson(
  { response }: Exchange,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

export function sendText(
  { response }: Exchange,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(text);
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file below `folder` that a path names, if there is one and it lies below. */
export function fileBelow(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, decodeURIComponent(path)));
  return file.startsWith(normalize(folder)) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

export function sendFile({ response }: Exchange, file: string): void {
  response.writeHead(200, {
    'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-cache',
  });
  createReadStream(file).pipe(response);
}

/** One cookie's value. */
export function cookie({ request }: Exchange, name: string): string | undefined {
  const found = (request.headers.cookie ?? '').split(/;\s*/).find((one) => one.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}
