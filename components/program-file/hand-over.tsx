import { FileDown } from "lucide-react";
import { DownloadLink } from "@/components/shell/download-link";
import type { Action } from "@/lib/action/action-attempt";

interface HandOverProps {
  readonly programId: string;
  readonly number: number;
  readonly check: Action<undefined>;
}

/** A published version as a file for another clinic. */
export function HandOver({ programId, number, check }: HandOverProps) {
  return (
    <DownloadLink
      href={`/programs/${programId}/versions/${number}/program.homestretch`}
      check={check}
      size="sm"
      icon={<FileDown />}
    >
      File for another clinic
    </DownloadLink>
  );
}
