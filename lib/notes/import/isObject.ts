/** An object of JSON whose fields are not known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object, no list. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
