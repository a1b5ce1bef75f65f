import { CLIP_LIMITS } from "@/lib/domain/exercise/clip";
import { fitEdge } from "@/lib/domain/exercise/picture-kind";

/** What a browser can tell of a clip before it is sent. */
export interface ClipGlance {
  /** Not known of a recording whose length is left open. */
  readonly seconds?: number;
  /** A picture of its first moments; none where the browser cannot play it. */
  readonly poster?: Blob;
}

const POSTER_EDGE = 960;
const POSTER_QUALITY = 0.8;
/** The very first frame is often black, or the hand at the camera. */
const POSTER_SECOND = 0.5;
const PATIENCE_MS = 8_000;

/** Looks at a clip on this device: how long it is, and what stands for it until it plays. */
export async function glanceAtClip(file: Blob): Promise<ClipGlance> {
  const address = URL.createObjectURL(file);
  const video = document.createElement("video");
  try {
    Object.assign(video, { muted: true, playsInline: true, preload: "auto", src: address });
    await heard(video, "loadeddata");
    const { duration } = video;
    const isKnown = Number.isFinite(duration);
    if (isKnown && duration >= CLIP_LIMITS.seconds + 1) return { seconds: duration };
    if (isKnown) {
      const seeked = heard(video, "seeked");
      video.currentTime = Math.min(POSTER_SECOND, duration / 2);
      await seeked;
    }
    const poster = await drawn(video);
    return { ...(isKnown && { seconds: duration }), ...(poster && { poster }) };
  } catch {
    return {};
  } finally {
    video.removeAttribute("src");
    video.load();
    URL.revokeObjectURL(address);
  }
}

function heard(video: HTMLVideoElement, event: "loadeddata" | "seeked"): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error("too long")), PATIENCE_MS);
    const settle = (end: () => void) => () => {
      clearTimeout(limit);
      end();
    };
    video.addEventListener(event, settle(resolve), { once: true });
    video.addEventListener(
      "error",
      settle(() => reject(new Error("not playable"))),
      { once: true },
    );
  });
}

async function drawn(video: HTMLVideoElement): Promise<Blob | undefined> {
  const { width, height } = fitEdge(video.videoWidth, video.videoHeight, POSTER_EDGE);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  canvas.getContext("2d")?.drawImage(video, 0, 0, width, height);
  const poster = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", POSTER_QUALITY));
  return poster ?? undefined;
}
