/** A refusal from the server, with its status and the sentence it gave for it. */
export class RestError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'RestError';
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One request to the local server as the signed-in person. Answers the parsed JSON, or undefined where there is no body; throws `RestError`. */
export const ask = async (method: Method, path: string, body?: unknown): Promise<unknown> => {
  const response = await fetch(path, {
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = parsed(text);
  if (!response.ok)
    throw new RestError(response.status, sentence(json) ?? `${method} ${path} answered ${response.status}`);
  return json;
};

export const get = (path: string): Promise<unknown> => ask('GET', path);

/** `?a=1&b=2`, leaving out what is undefined. */
export const query = (parameters: Readonly<Record<string, string | number | undefined>>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) search.set(name, String(value));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

const parsed = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The products and the workbench each word their errors in their own shape. */
const sentence = (json: unknown): string | undefined => {
  if (typeof json !== 'object' || json === null) return undefined;
  const shape = json as {
    readonly message?: unknown;
    readonly errorMessages?: readonly unknown[];
    readonly errors?: unknown;
  };
  if (typeof shape.message === 'string' && shape.message !== '') return shape.message;
  const said = [...(shape.errorMessages ?? []), ...errorsOf(shape.errors)].filter((one) => typeof one === 'string');
  return said.length === 0 ? undefined : said.join(' ');
};

const errorsOf = (errors: unknown): readonly unknown[] => {
  if (Array.isArray(errors))
    return errors.map((error: { title?: unknown; detail?: unknown }) => error.detail ?? error.title);
  return typeof errors === 'object' && errors !== null ? Object.values(errors) : [];
};
