import { CircleCheck, Info, OctagonX, TriangleAlert } from "lucide-react";

/** What a message means. Each tone has its own word and its own shape, so that colour is never alone. */
export type Tone = "info" | "go" | "warn" | "stop";

export const TONE_WORD: Record<Tone, string> = { info: "Note", go: "Done", warn: "Warning", stop: "Stop" };

export const TONE_GROUND: Record<Tone, string> = {
  info: "bg-accent-soft border-accent",
  go: "bg-go-soft border-go",
  warn: "bg-warn-soft border-warn",
  stop: "bg-stop-soft border-stop",
};

export const TONE_INK: Record<Tone, string> = {
  info: "text-accent-ink",
  go: "text-go-ink",
  warn: "text-warn-ink",
  stop: "text-stop-ink",
};

const TONE_SHAPE = { info: Info, go: CircleCheck, warn: TriangleAlert, stop: OctagonX };

/** The shape of a tone: circle, ticked circle, triangle, octagon. */
export function ToneShape({ tone, className }: { tone: Tone; className?: string }) {
  const Shape = TONE_SHAPE[tone];
  return <Shape className={className} />;
}
