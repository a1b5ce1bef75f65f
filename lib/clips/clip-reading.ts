import { CLIP_LIMITS, type ClipFacts } from "@/lib/domain/exercise/clip";

/** What a file is found to be, or a sentence that says why it is not taken. */
export type ClipReading =
  | { readonly ok: true; readonly facts: ClipFacts }
  | { readonly ok: false; readonly message: string };

const { seconds, edge, bytes: mostBytes } = CLIP_LIMITS;

export const CLIP_REFUSALS = {
  empty: "This file is empty. Choose another one.",
  large: `This clip has more than ${mostBytes / 1_000_000} MB. Cut it shorter, or record it in a lower resolution.`,
  type: "This is not an MP4 or WebM clip. Save it as one of those, and choose it again.",
  broken: "This clip is damaged or incomplete. Save it again, or choose another one.",
  noPicture: "There is no moving picture in this file. Choose a clip.",
  codec:
    "Not every phone can play this clip. Save it as MP4 with H.264 (an iPhone does with Settings, Camera, Formats, “Most Compatible”).",
  long: `This clip is longer than ${seconds} seconds. Cut it shorter.`,
  edge: `This clip has more than ${edge} pixels along an edge. Save it in a lower resolution.`,
  busy: "Other clips are being looked at just now. Send this one again in a moment.",
} as const;
