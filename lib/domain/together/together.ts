type Reads = Readonly<Record<string, Promise<unknown>>>;

/**
 * Reads that do not need each other, so that they can be asked side by side. Waits for all of them also where one fails:
 * nothing may be asked of a transaction that has ended.
 * @throws what the first of them failed with
 */
export async function together<T extends Reads>(reads: T): Promise<{ [Name in keyof T]: Awaited<T[Name]> }> {
  await Promise.allSettled(Object.values(reads));
  const read = Object.entries(reads).map(async ([name, value]) => [name, await value] as const);
  return Object.fromEntries(await Promise.all(read)) as { [Name in keyof T]: Awaited<T[Name]> };
}
