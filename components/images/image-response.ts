interface Picture {
  readonly contentType: "image/jpeg" | "image/png";
  readonly bytes: Uint8Array;
}

const PRIVATE = {
  "Cache-Control": "private, no-store",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
} as const;

/** A stored picture; one answer for one that does not exist, is somebody else's, or is not open to whoever asks. */
export function imageResponse(picture: Picture | undefined): Response {
  if (!picture) {
    return new Response("There is no such picture.\n", {
      status: 404,
      headers: { ...PRIVATE, "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  return new Response(new Uint8Array(picture.bytes), {
    headers: { ...PRIVATE, "Content-Type": picture.contentType, "Content-Disposition": "inline" },
  });
}
