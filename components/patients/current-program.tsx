import { FileText, Pencil, Send, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";
import { oldNameInWords, publishHref } from "@/lib/domain/program/old-name";
import type { ProgramPictures } from "@/lib/domain/program/program-pictures";
import type { ProgramStrip } from "@/lib/domain/program/program-strip";
import { PictureGrid } from "./picture-grid";
import { ContinueDraft, PrintProgram } from "./program-actions";

export type CurrentProgramProps = {
  strip: ProgramStrip;
  pictures: ProgramPictures;
  /** "review today". */
  review?: { readonly words: string; readonly isDue: boolean };
};

/** What the patient does now: the exercises as pictures with their doses, and what is done with them most. */
export function CurrentProgram({ strip, pictures, review }: CurrentProgramProps) {
  const { id, title, currentVersion, hasUnpublishedChanges } = strip;
  const isPublished = currentVersion > 0;
  const facts = [
    isPublished ? `Version ${currentVersion}` : "Draft, not published",
    ...(pictures.minutes > 0 ? [`${pictures.minutes} min`] : []),
    ...(isPublished && hasUnpublishedChanges ? ["the draft has changes"] : []),
  ];
  return (
    <section aria-label="Current program" className="grid content-start gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-xl wrap-anywhere">
            <TextLink href={`/programs/${id}`}>{title}</TextLink>
          </h2>
          <p className="text-sm text-ink-soft">
            {facts.join(" · ")}
            {review && (
              <>
                {" · "}
                <span className={review.isDue ? "font-semibold text-accent-ink" : undefined}>
                  {review.words}
                </span>
              </>
            )}
          </p>
        </div>
        <div data-screen-only className="flex flex-wrap items-center gap-2">
          {isPublished ? <PublishedActions id={id} title={title} /> : <ContinueDraft id={id} title={title} />}
        </div>
      </div>
      <Standing strip={strip} />
      <PictureGrid {...pictures} />
    </section>
  );
}

function PublishedActions({ id, title }: { id: string; title: string }) {
  return (
    <>
      <ButtonLink href={`/programs/${id}/edit`} icon={<Pencil />} aria-label={`Change ${title}`}>
        Change
      </ButtonLink>
      <ButtonLink href={`/programs/${id}#link`} icon={<Send />} aria-label={`Send link of ${title}`}>
        Send link
      </ButtonLink>
      <PrintProgram id={id} title={title} />
    </>
  );
}

/** What is not as it should be: paper of an earlier version, an earlier name on it. */
function Standing({ strip: { id, title, paper, oldName } }: { strip: ProgramStrip }) {
  return (
    <>
      {paper?.isStale && (
        <Amber icon={<FileText className="mt-0.5 flex-none" />}>{paper.words}. Print it anew.</Amber>
      )}
      {oldName && (
        <Amber icon={<TriangleAlert className="mt-0.5 flex-none" />}>
          {oldNameInWords(oldName)}{" "}
          <TextLink
            href={publishHref(id)}
            className="whitespace-nowrap"
            aria-label={`Publish version ${oldName.version + 1} of ${title}`}
          >
            Publish version {oldName.version + 1}
          </TextLink>
        </Amber>
      )}
    </>
  );
}

function Amber({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="flex items-start gap-2 rounded bg-warn-soft px-4 py-2 text-sm font-semibold text-warn-ink">
      {icon}
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </p>
  );
}
