import type { Metadata } from "next";
import { OldRecords } from "@/components/clinic/old-records";
import { PageHeader } from "@/components/ui/page-header";
import { loadOldRecords } from "@/lib/clinic/loaders";

export const metadata: Metadata = { title: "Old records" };

/** Records that are older than the clinic keeps them, for an admin to decide about. */
export default async function OldRecordsPage() {
  const { retentionYears, records } = await loadOldRecords();
  const years = retentionYears === 1 ? "a year" : `${retentionYears} years`;
  return (
    <>
      <PageHeader
        title="Old records"
        breadcrumb={[{ label: "Clinic", href: "/clinic" }]}
        meta={`Archived more than ${years} ago. Export or erase a record on its own page.`}
      />
      <OldRecords records={records} />
    </>
  );
}
