import { Link2, TriangleAlert } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";
import { type OldName, oldNameInWords, publishHref } from "@/lib/domain/program/old-name";
import type { ProgramStrip } from "@/lib/domain/program/program-strip";
import { ContinueDraft, PrintProgram } from "./program-actions";

/** One program of a patient: where it stands and what can be done with it, the likeliest first and largest. */
export function ProgramStripRow({ strip }: { strip: ProgramStrip }) {
  const { id, title, currentVersion, hasUnpublishedChanges, history, paper, oldName } = strip;
  return (
    <li className="grid gap-3 border-b border-line py-5 first:pt-0 last:border-b-0">
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="text-lg wrap-anywhere">
            <TextLink href={`/programs/${id}`}>{title}</TextLink>
          </h3>
          {currentVersion > 0 && <Badge tone="go">Version {currentVersion}</Badge>}
          {hasUnpublishedChanges && (
            <Badge>{currentVersion === 0 ? "Draft, not published" : "Draft has changes"}</Badge>
          )}
        </div>
        <p className="text-sm text-ink-soft">{history}</p>
        {paper && <Paper paper={paper} />}
        {oldName && (
          <p className="flex items-start gap-1.5 text-sm font-semibold text-warn-ink">
            <TriangleAlert className="mt-0.5" />
            {oldNameInWords(oldName)}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2" data-screen-only>
        {currentVersion > 0 ? (
          <PublishedActions {...{ id, title, oldName }} />
        ) : (
          <ContinueDraft id={id} title={title} />
        )}
      </div>
    </li>
  );
}

/** Which version is on paper; an old one stands out. */
function Paper({ paper: { isStale, words } }: { paper: NonNullable<ProgramStrip["paper"]> }) {
  if (!isStale) return <p className="text-sm text-ink-soft">{words}.</p>;
  return (
    <p className="flex items-start gap-1.5 text-sm font-semibold text-warn-ink">
      <TriangleAlert className="mt-0.5" />
      {words}. Print it anew.
    </p>
  );
}

type PublishedActionsProps = { id: string; title: string; oldName: OldName | undefined };

function PublishedActions({ id, title, oldName }: PublishedActionsProps) {
  return (
    <>
      {oldName && (
        <ButtonLink href={publishHref(id)} aria-label={`Publish version ${oldName.version + 1} of ${title}`}>
          Publish version {oldName.version + 1}
        </ButtonLink>
      )}
      <PrintProgram id={id} title={title} />
      <ButtonLink
        href={`/programs/${id}`}
        size="sm"
        icon={<Link2 />}
        aria-label={`Link and versions: ${title}`}
      >
        Link and versions
      </ButtonLink>
      <ButtonLink href={`/programs/${id}/edit`} size="sm" variant="quiet" aria-label={`Edit ${title}`}>
        Edit
      </ButtonLink>
    </>
  );
}
