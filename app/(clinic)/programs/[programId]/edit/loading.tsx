import { BuilderSkeleton } from "@/components/programs/builder/builder-skeleton";

/** The builder, on its way. */
export default function EditLoading() {
  return <BuilderSkeleton />;
}
