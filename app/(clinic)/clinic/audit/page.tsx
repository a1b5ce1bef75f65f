import type { Metadata } from "next";
import { AuditFilterForm } from "@/components/audit/audit-filter-form";
import { AuditList } from "@/components/audit/audit-list";
import { ClinicTabs } from "@/components/clinic/clinic-tabs";
import { DownloadLink } from "@/components/shell/download-link";
import { PageHeader } from "@/components/ui/page-header";
import { checkProofAction } from "@/lib/account/actions";
import { loadAudit } from "@/lib/audit/loaders";
import { auditAddress } from "@/lib/domain/audit/audit-address";

export const metadata: Metadata = { title: "Audit trail" };

type AuditPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Who did what to which record. */
export default async function AuditPage({ searchParams }: AuditPageProps) {
  const { events, filter, people, recordName, before, isFirstPage } = await loadAudit(await searchParams);
  return (
    <>
      <PageHeader
        title="Audit trail"
        meta={people ? "Who did what to which record." : "What you did, and to which record."}
        actions={
          <DownloadLink href={auditAddress(filter, { asFile: true })} check={checkProofAction}>
            Export as CSV
          </DownloadLink>
        }
      />
      <ClinicTabs />
      <div className="grid gap-8">
        <AuditFilterForm filter={filter} people={people} recordName={recordName} />
        <AuditList events={events} filter={filter} before={before} isFirstPage={isFirstPage} />
      </div>
    </>
  );
}
