/** "New" or "Changed": the exercise is otherwise than in the version before. */
export function ChangeMark({ kind }: { kind: "new" | "changed" }) {
  return (
    <span className="rounded-full border border-go bg-go-soft px-2.5 py-0.5 text-base font-semibold text-go-ink print:border-ink print:bg-transparent print:text-ink">
      {kind === "new" ? "New" : "Changed"}
    </span>
  );
}
