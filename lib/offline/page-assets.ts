/** Scripts, styles and typefaces that a page or one of its scripts names, as addresses. */
const BUILT = /(?:\/_next\/)?static\/[\w./~@%-]+\.(?:js|css|woff2)(?:\?[\w=&.-]+)?/g;
const PICTURE = /\/p\/[0-9a-f-]{36}\/images\/[0-9a-f-]{36}/g;
const STYLE_URL = /url\(["']?([^"')]+\.woff2)["']?\)/g;

/** What a built file or a page needs next to itself. Scripts name those they load later without the front part. */
export function namedAssets(text: string, address: string): string[] {
  if (address.includes(".css")) {
    return unique(Array.from(text.matchAll(STYLE_URL), ([, url = ""]) => new URL(url, address).pathname));
  }
  const built = Array.from(text.matchAll(BUILT), ([found]) =>
    found.startsWith("/_next/") ? found : `/_next/${found}`,
  );
  return unique([...built, ...(text.match(PICTURE) ?? [])]);
}

const unique = (addresses: string[]) => [...new Set(addresses)];
