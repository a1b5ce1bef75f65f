/** However busy the page is, this is as long as it waits. */
const PATIENCE_MS = 400;

/** Resolves when the page has shown itself and has a moment to spare. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Not every browser tells; then the next turn has to do.
    if (typeof requestIdleCallback === "undefined") setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
