const LOOK_AGAIN_MS = 500;
/** More than a busy machine takes to get round to it. */
const PATIENCE_MS = 5_000;

/**
 * Asks a database server, at most twice a second and once for all requests that wait, whether it is there. The embedded
 * store cannot be away: it is part of this process.
 * @param {() => Promise<{ ask?: () => Promise<unknown> }> | undefined} handleOf
 */
export function watchDatabase(handleOf, now = Date.now) {
  let answer = Promise.resolve(true);
  let asked = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - asked >= LOOK_AGAIN_MS) {
      asked = now();
      answer = isThere(handleOf());
    }
    return answer;
  };
}

async function isThere(opening) {
  let limit;
  const tooLong = new Promise((resolve) => {
    limit = setTimeout(resolve, PATIENCE_MS, false);
  });
  try {
    const handle = await opening;
    if (!handle?.ask) return true;
    return await Promise.race([handle.ask().then(() => true), tooLong]);
  } catch {
    return false;
  } finally {
    clearTimeout(limit);
  }
}
