import { noSuchFile, PRIVATE_FILE } from "./private-file";

interface Picture {
  readonly contentType: "image/jpeg" | "image/png";
  readonly bytes: Uint8Array;
}

/** A stored picture; one answer for one that does not exist, is somebody else's, or is not open to whoever asks. */
export function imageResponse(picture: Picture | undefined): Response {
  if (!picture) return noSuchFile("picture");
  return new Response(new Uint8Array(picture.bytes), {
    headers: { ...PRIVATE_FILE, "Content-Type": picture.contentType, "Content-Disposition": "inline" },
  });
}
