import { PageHeader } from "@/components/ui/page-header";
import { SkeletonRows } from "@/components/ui/skeleton";

/** The clinic's details, on their way. */
export default function ClinicLoading() {
  return (
    <>
      <PageHeader title="Clinic" />
      <SkeletonRows rows={4} label="Loading the clinic's details" />
    </>
  );
}
