/** One core each. */
const AT_ONCE = 2;

/** Runs steps two at a time, the next as soon as one is done; their results in the order of the steps. */
export async function runConcurrently(steps) {
  const waiting = steps.entries();
  const results = [];
  const lane = async () => {
    for (const [place, step] of waiting) results[place] = await step();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return results;
}
