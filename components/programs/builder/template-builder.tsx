"use client";

import { useMemo } from "react";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { findSavedTemplateAction, saveTemplateDraftAction } from "@/lib/programs/actions";
import { type PackedProgramProps, ProgramBuilder } from "./program-builder";

type TemplateBuilderProps = Omit<
  PackedProgramProps,
  "programId" | "currentVersion" | "hasUnpublishedChanges" | "acceptance" | "standIn"
> & { templateId: string; title: string };

/** The builder of a program, for a template: saved as one, for nobody, and never published. */
export function TemplateBuilder({ templateId, title, ...program }: TemplateBuilderProps) {
  const { accountId, patient } = program;
  const standIn = useMemo(
    () => ({
      kind: "template" as const,
      heading: "Template: ",
      back: { href: `/templates/${templateId}`, label: "Template", title: "Back to the template's page" },
      store: {
        save: (revision: number, draft: ProgramBuilderProps["draft"]) =>
          saveTemplateDraftAction(undefined, { templateId, revision, accountId, draft }),
        findSaved: () => findSavedTemplateAction(undefined, { templateId }),
      },
    }),
    [templateId, accountId],
  );
  return (
    <ProgramBuilder
      {...program}
      {...{ standIn }}
      programId={templateId}
      patient={{ ...patient, name: title }}
      currentVersion={0}
      hasUnpublishedChanges={false}
      acceptance={{ isGiven: true, mayGive: false }}
    />
  );
}
