import "server-only";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a presented text can be a row's id; anything else would only make the database complain. */
export function isRowId(text: string): boolean {
  return UUID.test(text);
}
