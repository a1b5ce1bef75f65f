import { describe, expect, it } from "vitest";
import { CLIP_LIMITS } from "@/lib/domain/exercise/clip";
import { CLIP_REFUSALS } from "./clip-reading";
import { lookAtClip } from "./look-at-clip";
import { makeClip } from "./test-fixtures";

const text = (words: string) => new TextEncoder().encode(words);

async function refusal(bytes: Uint8Array): Promise<string> {
  const reading = await lookAtClip(bytes);
  return reading.ok ? "taken" : reading.message;
}

describe("a clip", () => {
  it.each([
    [{ container: "mp4", codec: "avc", seconds: 5 }, "video/mp4", 5000],
    [{ container: "webm", codec: "vp8", seconds: 2 }, "video/webm", 1750],
    [{ container: "webm", codec: "vp9", seconds: 60 }, "video/webm", 59_750],
  ] as const)("of %o is taken for what it is", async (choice, contentType, milliseconds) => {
    const reading = await lookAtClip(await makeClip({ ...choice, width: 640, height: 360 }));
    expect(reading).toEqual({ ok: true, facts: { contentType, width: 640, height: 360, milliseconds } });
  });

  it("that was recorded a few frames over the minute is a minute", async () => {
    const reading = await lookAtClip(await makeClip({ seconds: 60.5 }));
    expect(reading).toMatchObject({ ok: true, facts: { milliseconds: 60_000 } });
  });
});

describe("a file that is not taken", () => {
  it.each([
    ["nothing", new Uint8Array(), CLIP_REFUSALS.empty],
    ["words", text("not a clip, whatever its name says"), CLIP_REFUSALS.type],
    ["a web page", text("<!doctype html><script>alert(1)</script>"), CLIP_REFUSALS.type],
    ["a web page behind the first bytes of an MP4", text("0000ftypisom<script>"), CLIP_REFUSALS.noPicture],
    [
      "a web page behind the first bytes of a WebM",
      new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 60, 33]),
      CLIP_REFUSALS.type,
    ],
    ["more bytes than are allowed", new Uint8Array(CLIP_LIMITS.bytes + 1), CLIP_REFUSALS.large],
  ])("is %s", async (_, bytes, message) => {
    expect(await refusal(bytes)).toBe(message);
  });

  it("is a minute and a second long, whatever its header says", async () => {
    const clip = Buffer.from(await makeClip({ container: "mp4", seconds: 61 }));
    expect(await refusal(clip)).toBe(CLIP_REFUSALS.long);
    // The movie says that it takes no time at all; its samples say otherwise.
    const header = clip.indexOf("mvhd");
    clip.fill(0, header + 4 + 16, header + 4 + 24);
    expect(await refusal(clip)).toBe(CLIP_REFUSALS.long);
  });

  it.each([
    ["HEVC in MP4", { container: "mp4", codec: "hevc" }],
    ["AV1 in MP4", { container: "mp4", codec: "av1" }],
    ["AV1 in WebM", { container: "webm", codec: "av1" }],
  ] as const)("is %s, which not every phone plays", async (_, choice) => {
    expect(await refusal(await makeClip(choice))).toBe(CLIP_REFUSALS.codec);
  });

  it("is of another container: QuickTime, Matroska", async () => {
    for (const container of ["mov", "mkv"] as const) {
      expect(await refusal(await makeClip({ container }))).toBe(CLIP_REFUSALS.type);
    }
  });

  it("has sound only", async () => {
    expect(await refusal(await makeClip({ isSoundOnly: true }))).toBe(CLIP_REFUSALS.noPicture);
  });

  it("is larger than any screen", async () => {
    expect(await refusal(await makeClip({ width: 8192 }))).toBe(CLIP_REFUSALS.edge);
  });

  it("was cut short", async () => {
    const whole = await makeClip({ container: "mp4", seconds: 20, frameBytes: 400 });
    for (const part of [0.1, 0.7, 0.99]) {
      expect(await refusal(whole.slice(0, Math.floor(whole.length * part)))).not.toBe("taken");
    }
  });

  it("says that it has four thousand million frames", async () => {
    const clip = Buffer.from(await makeClip({ container: "mp4" }));
    for (const table of ["stsz", "stts", "stco", "stss"]) {
      const bomb = Buffer.from(clip);
      const at = bomb.indexOf(table);
      if (at !== -1) bomb.writeUInt32BE(0xffffffff, at + (table === "stsz" ? 12 : 8));
      const started = performance.now();
      await refusal(bomb);
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});
