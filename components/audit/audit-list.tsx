import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import { auditAddress } from "@/lib/domain/audit/audit-address";
import type { AuditFilter } from "@/lib/domain/audit/audit-filter";

type AuditRow = { id: string; when: string; who: string; what: string };

type AuditListProps = {
  events: readonly AuditRow[];
  filter: AuditFilter;
  before?: number;
  isFirstPage: boolean;
};

const COLUMNS: readonly Column<AuditRow>[] = [
  {
    key: "when",
    header: "When",
    heading: "wide",
    cell: (row) => <span className="text-sm whitespace-nowrap text-ink-soft tabular-nums">{row.when}</span>,
  },
  {
    key: "what",
    header: "Who did what",
    heading: "wide",
    cell: (row) => (
      <span className="wrap-anywhere">
        <strong className="font-semibold">{row.who}</strong> {row.what}
      </span>
    ),
  },
];

/** Events, newest first, and the way to older ones. */
export function AuditList({ events, filter, before, isFirstPage }: AuditListProps) {
  if (events.length === 0) {
    return (
      <EmptyState title="Nothing here">
        Nothing was recorded that fits these choices. Choose other days, or show everything.
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-6">
      <Table caption="Audit trail, newest first" columns={COLUMNS} rows={events} rowKey={(row) => row.id} />
      <nav aria-label="Pages of the audit trail" className="flex flex-wrap gap-3 empty:hidden">
        {!isFirstPage && <ButtonLink href={auditAddress(filter)}>Newest</ButtonLink>}
        {before !== undefined && <ButtonLink href={auditAddress(filter, { before })}>Older</ButtonLink>}
      </nav>
    </div>
  );
}
