/** Whether two pieces of a figure say the same, in whatever order a database or a schema has put their fields. */
export function isSameThing(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(thing: unknown): string {
  return JSON.stringify(thing, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
