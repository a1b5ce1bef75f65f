import { PageHeader } from "@/components/ui/page-header";
import { SkeletonRows } from "@/components/ui/skeleton";

/** The templates, on their way. */
export default function TemplatesLoading() {
  return (
    <>
      <PageHeader title="Templates" />
      <SkeletonRows rows={8} label="Loading templates" />
    </>
  );
}
