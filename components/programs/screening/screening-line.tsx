import { Notice } from "@/components/ui/notice";
import type { ScreeningView } from "@/lib/domain/conflict/safety-sources";

/** When a patient was asked about the warning signs for a program, by whom, and what came of it. */
export function ScreeningLine({ screening }: { readonly screening: ScreeningView }) {
  const { outcome, screenedOn, screenedByName, signs, remarks, note } = screening;
  if (outcome === "signs") {
    return (
      <Notice tone="stop" title={`Warning signs found on ${screenedOn} by ${screenedByName}`}>
        <p>
          {signs.join(", ")}. Nothing is published until a new screening finds none, or a doctor has assessed
          them.
        </p>
        {note !== "" && <p className="mt-1 wrap-anywhere whitespace-pre-line">{note}</p>}
        <Remarks remarks={remarks} />
      </Notice>
    );
  }
  return (
    <div className="text-ink-soft">
      <p>
        Screened for warning signs on {screenedOn} by {screenedByName}:{" "}
        {outcome === "clear" ? "none present." : "assessed by a doctor."}
      </p>
      <Remarks remarks={remarks} />
    </div>
  );
}

function Remarks({ remarks }: Pick<ScreeningView, "remarks">) {
  if (remarks.length === 0) return null;
  return (
    <ul className="mt-1 list-disc pl-5 text-sm wrap-anywhere">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
