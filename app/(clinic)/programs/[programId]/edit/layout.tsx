import type { ReactNode } from "react";
import { loadOpenProgram } from "@/lib/programs/loaders";

type EditLayoutProps = { params: Promise<{ programId: string }>; children: ReactNode };

/** Around the builder: what is not there is said before the page is on its way. */
export default async function EditLayout({ params, children }: EditLayoutProps) {
  await loadOpenProgram((await params).programId);
  return children;
}
