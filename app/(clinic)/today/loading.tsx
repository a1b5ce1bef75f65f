import { PageHeader } from "@/components/ui/page-header";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";

/** Today, on its way. */
export default function TodayLoading() {
  return (
    <>
      <PageHeader title="Today" meta={<Skeleton className="h-4 w-48" />} />
      <SkeletonRows rows={6} label="Loading what waits today" />
    </>
  );
}
