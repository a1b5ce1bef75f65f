const WANTED = [20, 19];
/** From here on keeping track of a request costs the server less, and every page with it. */
const FAST = 24;

/** Ends with a sentence when this Node is too old. No syntax here that an old Node could not read. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return;
  console.error(
    `Homestretch needs Node ${WANTED.join(".")} or newer, but this is ${process.versions.node}. ` +
      "Install a newer one from nodejs.org and try again.",
  );
  process.exit(1);
}

/** What to say at the start about this Node, if anything. */
export function nodeAdvice(version = process.versions.node) {
  if (Number(version.split(".")[0]) >= FAST) return undefined;
  return `Node ${version} will do; Node ${FAST} answers pages faster.`;
}
