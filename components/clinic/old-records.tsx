import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";

export type OldRecord = { id: string; name: string; archivedOn: string };

const COLUMNS: readonly Column<OldRecord>[] = [
  {
    key: "name",
    header: "Patient",
    heading: "wide",
    cell: ({ id, name }) => (
      <TextLink href={`/patients/${id}`} className="font-semibold wrap-anywhere">
        {name}
      </TextLink>
    ),
  },
  { key: "archived", header: "Archived", cell: ({ archivedOn }) => archivedOn },
];

/** Records that were kept as long as the clinic wants to; each can be exported and erased where it stands. */
export function OldRecords({ records }: { records: readonly OldRecord[] }) {
  if (records.length === 0)
    return <EmptyState title="Nothing is that old">There is nothing to decide now.</EmptyState>;
  return <Table caption="Old records" columns={COLUMNS} rows={records} rowKey={(row) => row.id} />;
}
