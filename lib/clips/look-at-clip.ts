import { BufferSource, EncodedPacketSink, Input, type InputVideoTrack, MP4, WEBM } from "mediabunny";
import { CLIP_LIMITS, type ClipType } from "@/lib/domain/exercise/clip";
import { CLIP_REFUSALS, type ClipReading } from "./clip-reading";

const { seconds, edge, bytes: mostBytes } = CLIP_LIMITS;

/** What every browser of ours plays in each container. */
const CODECS: Readonly<
  Record<ClipType, { readonly video: readonly string[]; readonly audio: readonly string[] }>
> = {
  "video/mp4": { video: ["avc"], audio: ["aac", "mp3"] },
  "video/webm": { video: ["vp8", "vp9"], audio: ["opus", "vorbis"] },
};

/**
 * What a file is by its content: container, codecs, length and size, or a sentence that says why it is not taken. To be
 * run in a thread that may die of it.
 */
export async function lookAtClip(bytes: Uint8Array): Promise<ClipReading> {
  if (bytes.byteLength === 0) return refuse("empty");
  if (bytes.byteLength > mostBytes) return refuse("large");
  const contentType = typeOf(bytes);
  if (!contentType) return refuse("type");
  const input = new Input({ source: new BufferSource(bytes), formats: [MP4, WEBM] });
  try {
    if (!(await input.canRead())) return refuse("type");
    const video = await input.getPrimaryVideoTrack();
    if (!video) return refuse("noPicture");
    return await judge(input, video, contentType);
  } catch {
    return refuse("broken");
  } finally {
    input.dispose();
  }
}

async function judge(input: Input, video: InputVideoTrack, contentType: ClipType): Promise<ClipReading> {
  const known = CODECS[contentType];
  const audio = await input.getAudioTracks();
  const plays =
    known.video.includes(video.codec ?? "") && audio.every(({ codec }) => known.audio.includes(codec ?? ""));
  if (!plays) return refuse("codec");
  const { displayWidth: width, displayHeight: height } = video;
  if (!(width >= 1 && height >= 1)) return refuse("broken");
  if (Math.max(width, height) > edge) return refuse("edge");
  // An index can name frames that were cut off.
  const last = await new EncodedPacketSink(video).getPacket(Number.POSITIVE_INFINITY);
  if (!last || last.data.byteLength === 0) return refuse("broken");
  // What the header says of the length is not asked: a recorder leaves it open, and a liar writes what he likes.
  const length = await input.computeDuration();
  if (!(length > 0)) return refuse("broken");
  // A minute that was recorded is a few frames longer.
  if (length >= seconds + 1) return refuse("long");
  const milliseconds = Math.min(Math.max(1, Math.round(length * 1000)), seconds * 1000);
  return {
    ok: true,
    facts: { contentType, width: Math.round(width), height: Math.round(height), milliseconds },
  };
}

/** How the first bytes of each container look. The name and the type a browser sends say nothing. */
function typeOf(bytes: Uint8Array): ClipType | undefined {
  const word = (from: number) => String.fromCharCode(...bytes.subarray(from, from + 4));
  if (word(4) === "ftyp" && word(8) !== "qt  ") return "video/mp4";
  return word(0) === "\u001aE\u00df\u00a3" ? "video/webm" : undefined;
}

function refuse(why: keyof typeof CLIP_REFUSALS): ClipReading {
  return { ok: false, message: CLIP_REFUSALS[why] };
}
