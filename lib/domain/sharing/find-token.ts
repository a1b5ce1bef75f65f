/** 32 bytes as base64url, without padding: what `shareToken` makes. */
const TOKEN = /[A-Za-z0-9_-]{43}/;
/** Where link protection has made an escape of an escape. */
const TWICE_ESCAPED = /%(?:25)+/g;

/**
 * The token of a share link in the part after `#`, found by its shape: mail programs and messengers stick full stops,
 * brackets, spaces and words of their own to the end of an address. Undefined where there is none. Runs in browsers of
 * 2015 too, so it uses nothing that is newer.
 */
export function findToken(presented: string): string | undefined {
  const plain = presented
    .replace(TWICE_ESCAPED, "%")
    .replace(/%2d/gi, "-")
    .replace(/%5f/gi, "_")
    .replace(/%[0-9a-f]{2}/gi, " ");
  const found = TOKEN.exec(plain);
  return found ? found[0] : undefined;
}

/** The token of an address such as `/p%23token`, which link protection makes of `/p#token`; undefined for all others. */
export function tokenInPath(path: string): string | undefined {
  const after = /^\/p\/?%(?:25)*23(.*)$/.exec(path);
  return after ? findToken(after[1] || "") : undefined;
}
