import { byteRange } from "@/lib/domain/exercise/byte-range";
import { clipCopyName } from "@/lib/domain/sharing/link-copies";

/** A kept clip, or the part of it that a player asks for; undefined where it is not kept. */
export async function keptClip(
  linkId: string,
  path: string,
  range: string | null,
): Promise<Response | undefined> {
  const kept = await caches.match(path, { cacheName: clipCopyName(linkId) });
  return kept && partOf(kept, range);
}

/** What a server would answer to the range. Some players show nothing of a clip that comes whole when they ask for a part. */
export async function partOf(kept: Response, header: string | null): Promise<Response> {
  const whole = await kept.blob();
  const type = kept.headers.get("content-type") ?? whole.type;
  const headers = { "Content-Type": type, "Accept-Ranges": "bytes" };
  const range = byteRange(header, whole.size);
  if (range === "beyond") {
    return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${whole.size}` } });
  }
  if (!range) return new Response(whole, { headers: { ...headers, "Content-Length": String(whole.size) } });
  const { from, to } = range;
  return new Response(whole.slice(from, to + 1, type), {
    status: 206,
    headers: {
      ...headers,
      "Content-Length": String(to - from + 1),
      "Content-Range": `bytes ${from}-${to}/${whole.size}`,
    },
  });
}

/** Takes the clips of a link off the device; with the texts of its pages, only those that none of them names any more. */
export async function forgetClips(linkId: string, pages: readonly string[] = []): Promise<void> {
  const name = clipCopyName(linkId);
  if (pages.length === 0) {
    await caches.delete(name);
    return;
  }
  if (!(await caches.has(name))) return;
  const copy = await caches.open(name);
  for (const request of await copy.keys()) {
    const clipId = request.url.split("/").at(-1) ?? "";
    if (!pages.some((page) => page.includes(clipId))) await copy.delete(request);
  }
}
