import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { VersionEntry } from "@/lib/domain/program/version-history";
import { DifferenceList } from "./difference-list";
import type { Paper } from "./program-page-view";
import { RestoreVersion } from "./restore-version";

interface VersionTimelineProps {
  readonly program: {
    readonly id: string;
    readonly revision: number;
    readonly hasUnpublishedChanges: boolean;
  };
  /** An archived program is not changed any more. */
  readonly isArchived: boolean;
  /** Newest first. */
  readonly versions: readonly VersionEntry[];
  readonly paper: Paper | undefined;
}

/** What was published when, and what it changed. */
export function VersionTimeline({ program, isArchived, versions, paper }: VersionTimelineProps) {
  const { id: programId, revision, hasUnpublishedChanges } = program;
  if (versions.length === 0) return null;
  return (
    <Section title="Versions">
      <ol className="grid border-l border-line-strong">
        {versions.map((version, index) => (
          <li
            key={version.number}
            className="relative grid gap-1 pb-6 pl-6 before:absolute before:top-2 before:-left-1.5 before:size-3 before:rounded-full before:border before:border-line-strong before:bg-paper first:before:border-accent first:before:bg-accent last:pb-0"
          >
            <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
              <TextLink href={`/programs/${programId}/versions/${version.number}`}>
                Version {version.number}
              </TextLink>
              {index === 0 && <span className="font-normal text-accent-ink">current</span>}
              {version.number === paper?.versionNumber && (
                <span className="font-normal text-ink-soft">last printed {paper.printed}</span>
              )}
            </h3>
            <p className="text-sm text-ink-soft">{version.published}</p>
            <VersionChanges version={version} />
            <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1 text-sm" data-screen-only>
              <TextLink
                href={`/programs/${programId}/handout.pdf?version=${version.number}`}
                target="_blank"
                aria-label={`Sheet of version ${version.number} (PDF, opens in a new tab)`}
              >
                Sheet
              </TextLink>
              {!isArchived && (index > 0 || hasUnpublishedChanges) && (
                <RestoreVersion
                  {...{ programId, revision, hasUnpublishedChanges }}
                  version={version.number}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function VersionChanges({ version }: { readonly version: VersionEntry }) {
  if (version.number === 1) return <p>The first version.</p>;
  return version.changes.length > 0 ? (
    <DifferenceList lines={version.changes} />
  ) : (
    <p>Nothing changed but the date.</p>
  );
}
