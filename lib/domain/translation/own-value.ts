/** An entry of a record whose keys come from a file or a form: nothing that every object has. */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string | undefined,
): Value | undefined {
  return record && key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
