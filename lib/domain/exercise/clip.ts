/** What a phone and every browser of ours can play; the content decides, not the name. */
export const CLIP_TYPES = ["video/mp4", "video/webm"] as const;
export type ClipType = (typeof CLIP_TYPES)[number];

const PIECE_BYTES = 256 * 1024;

/** Limits of a clip, and of all clips of a clinic together. */
export const CLIP_LIMITS = {
  bytes: 20_000_000,
  seconds: 60,
  /** The longer edge: more than any phone shows. */
  edge: 4096,
  clinicBytes: 2_000_000_000,
  /** A clip lies in pieces of this size, so that a part of it is read without the whole. */
  pieceBytes: PIECE_BYTES,
  pieces: Math.ceil(20_000_000 / PIECE_BYTES),
} as const;

/** What is known of a clip once its content was looked at. */
export interface ClipFacts {
  readonly contentType: ClipType;
  /** Pixels, upright. */
  readonly width: number;
  readonly height: number;
  readonly milliseconds: number;
}

/** "2.4 MB", as a person reads it. */
export function megabytes(bytes: number): string {
  return `${Math.max(0.1, Math.round(bytes / 100_000) / 10)} MB`;
}
