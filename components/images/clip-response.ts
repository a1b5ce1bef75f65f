import { type ByteRange, byteRange } from "@/lib/domain/exercise/byte-range";
import { CLIP_LIMITS, type ClipType } from "@/lib/domain/exercise/clip";
import { noSuchFile, PRIVATE_FILE } from "./private-file";

interface Clip {
  readonly clipId: string;
  readonly contentType: ClipType;
  readonly byteCount: number;
  readonly readPiece: (number: number) => Promise<Uint8Array | undefined>;
}

const { pieceBytes } = CLIP_LIMITS;

/**
 * A stored clip, or the part of it that is asked for; one answer for one that does not exist, is somebody else's, or is not
 * open to whoever asks. It is read piece by piece as it goes out.
 */
export function clipResponse(request: Request, clip: Clip | undefined): Response {
  if (!clip) return noSuchFile("clip");
  const { byteCount, contentType } = clip;
  // A clip never changes, so its name is its edition.
  const tag = `"${clip.clipId}"`;
  const headers = { ...PRIVATE_FILE, "Accept-Ranges": "bytes", ETag: tag };
  const condition = request.headers.get("if-range");
  const isSame = condition === null || condition === tag;
  const range = isSame ? byteRange(request.headers.get("range"), byteCount) : undefined;
  if (range === "beyond") {
    return new Response(null, {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${byteCount}` },
    });
  }
  const { from, to } = range ?? { from: 0, to: byteCount - 1 };
  return new Response(request.method === "HEAD" ? null : streamOf(clip, { from, to }), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      "Content-Type": contentType,
      "Content-Disposition": "inline",
      "Content-Length": String(to - from + 1),
      ...(range && { "Content-Range": `bytes ${from}-${to}/${byteCount}` }),
    },
  });
}

/** The bytes of a range; only the pieces it touches are read, each when it is wanted. */
function streamOf({ readPiece }: Clip, { from, to }: ByteRange): ReadableStream<Uint8Array> {
  let next = from;
  return new ReadableStream(
    {
      async pull(controller) {
        const number = Math.floor(next / pieceBytes);
        const piece = await readPiece(number);
        const start = number * pieceBytes;
        const part = piece?.subarray(next - start, to + 1 - start);
        // Gone meanwhile: the answer is cut off, and no player takes it for the end.
        if (!part || part.byteLength === 0) return controller.error(new Error("the clip is gone"));
        controller.enqueue(new Uint8Array(part));
        next += part.byteLength;
        if (next > to) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
