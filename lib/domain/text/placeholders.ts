const PLACEHOLDER = /\{([a-z][a-z_]*)\}/g;

/** Names of the `{fields}` a text still holds, each once, in order. */
export function findPlaceholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name = ""]) => name))];
}

/** Fills the fields that have a value; a field without one, or with blanks only, stays as it is. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (field, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]?.trim() : "";
    return value || field;
  });
}

/** The points as they print: filled in, and without the points that still miss a field. */
export function printablePoints(
  points: readonly string[],
  values: Readonly<Record<string, string>> = {},
): string[] {
  return points.flatMap((point) => {
    const isComplete = findPlaceholders(point).every(
      (name) => Object.hasOwn(values, name) && values[name]?.trim(),
    );
    return isComplete ? [fillPlaceholders(point, values)] : [];
  });
}
