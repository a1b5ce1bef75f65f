/**
 * The next value with every part of the one before that says the same: what did not change stays the same object, so that
 * whatever is drawn from it need not be drawn again.
 */
export function structuralShare<Value>(before: unknown, next: Value): Value {
  if (Object.is(before, next)) return next;
  if (Array.isArray(before) && Array.isArray(next)) {
    const kept: unknown[] = next.map((part, index) => structuralShare(before[index], part));
    const isSame = before.length === kept.length && kept.every((part, index) => part === before[index]);
    return (isSame ? before : kept) as Value;
  }
  if (!isPlain(before) || !isPlain(next)) return next;
  const kept = Object.fromEntries(
    Object.entries(next).map(([name, part]) => [name, structuralShare(before[name], part)]),
  );
  const names = Object.keys(kept);
  const isSame =
    names.length === Object.keys(before).length && names.every((name) => kept[name] === before[name]);
  return (isSame ? before : kept) as Value;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
