import type { ProgramDraft } from "@/lib/domain/program-draft";

/** What will be on the paper, counted. */
export function SheetSummary({
  draft,
  paperSize,
}: {
  readonly draft: ProgramDraft;
  readonly paperSize: string;
}) {
  const { items, topicIds, hiddenWarnings, diaryWeeks } = draft;
  const hidden =
    hiddenWarnings.length === 0 ? "every sign" : `${counted(hiddenWarnings.length, "sign")} left out`;
  const rows = [
    ["Paper", paperSize],
    ["Exercises", String(items.length)],
    ["Advice", counted(topicIds.length, "topic")],
    ["Warning card", hidden],
    ["Diary", counted(diaryWeeks, "week")],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 tabular-nums">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
