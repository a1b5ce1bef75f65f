import { Notice } from "@/components/ui/notice";
import type { ScreeningView } from "@/lib/domain/conflict/safety-sources";

/** When a patient was asked about the warning signs for a program, by whom, and what came of it. */
export function ScreeningLine({ screening }: { readonly screening: ScreeningView }) {
  const { outcome, screenedOn, screenedByName, signs, note } = screening;
  if (outcome === "clear") {
    return (
      <p className="text-ink-soft">
        Screened for warning signs on {screenedOn} by {screenedByName}: none present.
      </p>
    );
  }
  return (
    <Notice tone="stop" title={`Warning signs found on ${screenedOn} by ${screenedByName}`}>
      <p>{signs.join(", ")}. Nothing is published until a new screening finds none.</p>
      {note !== "" && <p className="mt-1 wrap-anywhere whitespace-pre-line">{note}</p>}
    </Notice>
  );
}
