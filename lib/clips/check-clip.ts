import { disposableThread } from "@/lib/platform/disposable-thread";
import { CLIP_REFUSALS, type ClipReading } from "./clip-reading";

/** What an uploaded file is, looked at in a thread that may die of it. */
export const checkClip = disposableThread<ClipReading>({
  file: "clip-worker.mjs",
  milliseconds: 15_000,
  mostWaiting: 4,
  refused: { ok: false, message: CLIP_REFUSALS.broken },
  busy: { ok: false, message: CLIP_REFUSALS.busy },
});
