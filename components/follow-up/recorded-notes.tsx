import { Badge } from "@/components/ui/badge";
import type { RecordedNote } from "@/lib/domain/adherence/follow-up";
import { dateInWords } from "@/lib/domain/dates/date-words";

/** What the patient wrote, newest first. */
export function RecordedNotes({ notes, language }: { notes: readonly RecordedNote[]; language: string }) {
  if (notes.length === 0) return <p className="text-ink-soft">No notes yet.</p>;
  return (
    <ul className="grid gap-4">
      {notes.map(({ id, localDate, note, isNew, source }) => (
        <li key={id} className="grid max-w-prose gap-1">
          <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
            <time dateTime={localDate}>{dateInWords(localDate, language)}</time>
            {source === "phone" ? "by phone" : "on paper"}
            {isNew && <Badge tone="info">new</Badge>}
          </p>
          <p className="wrap-anywhere whitespace-pre-line">{note}</p>
        </li>
      ))}
    </ul>
  );
}
