import { Table } from "@/components/ui/table";
import type { ScoreEntry } from "@/lib/domain/adherence/follow-up";
import { dateInWords } from "@/lib/domain/dates/date-words";

interface ScoreTableProps {
  readonly pain: readonly ScoreEntry[];
  readonly effort: readonly ScoreEntry[];
  readonly language: string;
}

/** Pain and effort of each entry, newest first. */
export function ScoreTable({ pain, effort, language }: ScoreTableProps) {
  const entries = new Map([...pain, ...effort].map((entry) => [entry.logId, entry]));
  const scoreIn = (scores: readonly ScoreEntry[], { logId }: ScoreEntry) =>
    scores.find((entry) => entry.logId === logId)?.score ?? "–";
  return (
    <Table
      caption="Pain and effort, day by day"
      rows={[...entries.values()].toSorted((one, other) => (one.localDate < other.localDate ? 1 : -1))}
      rowKey={({ logId }) => logId}
      columns={[
        {
          key: "day",
          header: "Day",
          cell: ({ localDate }) => dateInWords(localDate, language),
          heading: "wide",
        },
        { key: "pain", header: "Pain", cell: (entry) => scoreIn(pain, entry), numeric: true },
        { key: "effort", header: "Effort", cell: (entry) => scoreIn(effort, entry), numeric: true },
        { key: "source", header: "From", cell: ({ source }) => source },
      ]}
    />
  );
}
