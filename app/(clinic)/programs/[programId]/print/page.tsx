import { Pencil, Printer } from "lucide-react";
import type { Metadata } from "next";
import { UndrawableSigns } from "@/components/programs/sheet/undrawable-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { loadPrintCheck } from "@/lib/handout/loaders";

export const metadata: Metadata = { title: "Before you print" };

type PrintPageProps = {
  params: Promise<{ programId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What paper cannot show, told before it prints: every print button leads here when there is something to tell. */
export default async function PrintPage({ params, searchParams }: PrintPageProps) {
  const { programId } = await params;
  const asked = Object.entries(await searchParams).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  const query = new URLSearchParams(asked);
  const check = await loadPrintCheck(programId, query.get("version") ?? "current");
  query.set("told", "yes");
  const sheet = `/programs/${programId}/handout.pdf?${query}`;
  const actions = (
    <>
      <ButtonLink href={sheet} target="_blank" rel="noopener" variant="primary" icon={<Printer />}>
        Print (PDF)
      </ButtonLink>
      <ButtonLink href={`/programs/${programId}/edit`} icon={<Pencil />}>
        Change the words
      </ButtonLink>
    </>
  );
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: check.patientName, href: `/patients/${check.patientId}` },
          { label: "Program", href: `/programs/${programId}` },
        ]}
        title="Before you print"
      />
      {check.undrawable.length === 0 ? (
        <Notice tone="go" title="Every sign can be printed" actions={actions} />
      ) : (
        <UndrawableSigns lines={check.undrawable} actions={actions} />
      )}
    </>
  );
}
