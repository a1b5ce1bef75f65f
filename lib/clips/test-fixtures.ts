import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MkvOutputFormat,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from "mediabunny";

const FORMATS = {
  mp4: () => new Mp4OutputFormat({ fastStart: "in-memory" }),
  webm: () => new WebMOutputFormat(),
  mov: () => new MovOutputFormat({ fastStart: "in-memory" }),
  mkv: () => new MkvOutputFormat(),
} as const;

interface ClipChoice {
  readonly container?: keyof typeof FORMATS;
  readonly codec?: "avc" | "hevc" | "vp8" | "vp9" | "av1";
  readonly seconds?: number;
  readonly width?: number;
  readonly height?: number;
  /** Frames carry this many bytes, of no meaning. */
  readonly frameBytes?: number;
  readonly isSoundOnly?: boolean;
}

const STRINGS = {
  avc: "avc1.42c01e",
  hevc: "hvc1.1.6.L93.B0",
  vp8: "vp8",
  vp9: "vp09.00.10.08",
  av1: "av01.0.04M.08",
} as const;
/** A decoder's settings: baseline profile with one set of each kind; another codec does not read them. */
const AVC_SETTINGS = Uint8Array.from([
  ...[1, 0x42, 0xc0, 0x1e, 0xff, 0xe1, 0, 10, 0x67, 0x42, 0xc0, 0x1e, 0xda, 0x02, 0x80, 0xbf, 0xe5, 0xc0],
  ...[1, 0, 4, 0x68, 0xce, 0x3c, 0x80],
]);
const HEVC_SETTINGS = Uint8Array.from([
  ...[1, 1, 0x60, 0, 0, 0, 0x90, 0, 0, 0, 0, 0, 93, 0xf0, 0, 0xfc, 0xfd, 0xf8, 0xf8, 0, 0, 0x0f, 0],
]);
const FRAMES_A_SECOND = 4;

/** A file that is built like a clip: its containers are whole, its frames are of no meaning. */
export async function makeClip({
  container = "webm",
  codec = container === "webm" || container === "mkv" ? "vp8" : "avc",
  seconds = 3,
  width = 320,
  height = 240,
  frameBytes = 40,
  isSoundOnly = false,
}: ClipChoice = {}): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: FORMATS[container](), target });
  if (isSoundOnly) await addSound(output, container);
  else {
    const source = new EncodedVideoPacketSource(codec);
    output.addVideoTrack(source);
    await output.start();
    const description = { avc: AVC_SETTINGS, hevc: HEVC_SETTINGS }[codec as string];
    const decoderConfig = {
      ...{ codec: STRINGS[codec], codedWidth: width, codedHeight: height },
      ...(description && { description }),
    };
    for (let frame = 0; frame < seconds * FRAMES_A_SECOND; frame += 1) {
      const bytes = new Uint8Array(frameBytes).fill(frame % 251);
      const packet = new EncodedPacket(bytes, "key", frame / FRAMES_A_SECOND, 1 / FRAMES_A_SECOND);
      await source.add(packet, { decoderConfig });
    }
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0));
}

async function addSound(output: Output, container: keyof typeof FORMATS): Promise<void> {
  const codec = container === "webm" ? "opus" : "mp3";
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  const decoderConfig = { codec, numberOfChannels: 1, sampleRate: 48_000 };
  await source.add(new EncodedPacket(new Uint8Array(20), "key", 0, 1), { decoderConfig });
}
