/** Of a file that is open to whoever asks now, and to nobody's cache. */
export const PRIVATE_FILE = {
  "Cache-Control": "private, no-store",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
} as const;

/** The one answer for a file that does not exist, is somebody else's, or is not open to whoever asks. */
export function noSuchFile(what: "picture" | "clip"): Response {
  return new Response(`There is no such ${what}.\n`, {
    status: 404,
    headers: { ...PRIVATE_FILE, "Content-Type": "text/plain; charset=utf-8" },
  });
}
