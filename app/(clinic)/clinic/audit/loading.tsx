import { SkeletonRows } from "@/components/ui/skeleton";

/** While the trail is read. */
export default function AuditLoading() {
  return <SkeletonRows rows={10} label="The audit trail is loading" />;
}
