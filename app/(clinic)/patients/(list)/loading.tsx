import { PageHeader } from "@/components/ui/page-header";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";

/** The patient list, on its way. */
export default function PatientsLoading() {
  return (
    <>
      <PageHeader title="Patients" />
      <div className="grid gap-8">
        <Skeleton className="h-10 w-full max-w-sm" />
        <SkeletonRows rows={8} label="Loading patients" />
      </div>
    </>
  );
}
