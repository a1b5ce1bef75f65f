import { FileDown } from "lucide-react";
import type { Metadata } from "next";
import { DownloadLink } from "@/components/shell/download-link";
import { PageHeader } from "@/components/ui/page-header";
import { checkProofAction } from "@/lib/account/actions";
import { loadLibraryExport } from "@/lib/library-file/loaders";

export const metadata: Metadata = { title: "Export exercises" };

/** The clinic's own exercises as files. */
export default async function LibraryExportPage() {
  const { parts } = await loadLibraryExport();
  const files = parts.map((count, position) => ({ number: position + 1, count }));
  const total = parts.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <PageHeader breadcrumb={[{ label: "Library", href: "/library" }]} title="Export exercises" />
      <div className="grid max-w-prose gap-6">
        <p>
          {total === 0
            ? "Your clinic has no exercises of its own yet, so there is nothing to export."
            : "A zip file with your clinic's own exercises: whole, for the library of another Homestretch, and as a table for spreadsheets and other systems, with the photographs. Exercises of the shared library and archived ones are not in it."}
        </p>
        <ul className="grid gap-3">
          {files.map(({ number, count }) => (
            <li key={number}>
              <DownloadLink href={`/library/export/${number}`} check={checkProofAction} icon={<FileDown />}>
                {parts.length > 1 && `File ${number}: `}
                {count === 1 ? "1 exercise" : `${count} exercises`}
              </DownloadLink>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
