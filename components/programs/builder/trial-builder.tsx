"use client";

import { useMemo, useState } from "react";
import { FigureStyleProvider } from "@/components/figure/figure-style-provider";
import type { BuilderKeeping } from "@/components/programs/model/builder-view";
import { PaletteProvider } from "@/components/shell/palette/palette-provider";
import { ToastProvider } from "@/components/ui/toast";
import { KEPT_REASON_LENGTH } from "@/lib/domain/conflict/safety-record";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { type PackedProgramProps, ProgramBuilder } from "./program-builder";

type TrialProgram = Omit<
  PackedProgramProps,
  | "programId"
  | "accountId"
  | "revision"
  | "currentVersion"
  | "hasUnpublishedChanges"
  | "acceptance"
  | "usualDoses"
  | "used"
  | "retired"
  | "standIn"
  | "keeping"
>;

interface TrialBuilderProps {
  /** Which edition of the shared drawings the server has. */
  readonly edition: string;
  readonly program: TrialProgram;
}

const TRIAL_ID = "trial";
const KEPT = { status: "saved", data: undefined } as const;

/** Nothing leaves the window: each says that it is done. */
const IN_THE_WINDOW: BuilderKeeping = {
  setFavourite: async () => KEPT,
  saveUsualDose: async () => KEPT,
  forgetUsualDose: async () => KEPT,
  keepConflict: async (_previous, kept) => {
    const { reason } = kept as { readonly reason: string };
    if (reason.trim().length >= KEPT_REASON_LENGTH.min) return KEPT;
    const message = `Write at least ${KEPT_REASON_LENGTH.min} characters: why it is right for this patient.`;
    return { status: "invalid", message, fields: { reason: message } };
  },
};

/** The builder of a program for a visitor: an invented patient, the shared library, and nothing kept anywhere. */
export function TrialBuilder({ edition, program }: TrialBuilderProps) {
  const standIn = useTrial(program.draft);
  return (
    <FigureStyleProvider figureStyle={program.clinic.figureStyle ?? {}} edition={edition}>
      <PaletteProvider isPageOnly>
        <ToastProvider>
          <ProgramBuilder
            {...program}
            {...{ standIn, keeping: IN_THE_WINDOW }}
            programId={TRIAL_ID}
            accountId={TRIAL_ID}
            revision={0}
            currentVersion={0}
            hasUnpublishedChanges={false}
            acceptance={{ isGiven: true, mayGive: false }}
            usualDoses={[]}
            used={[]}
            retired={[]}
          />
        </ToastProvider>
      </PaletteProvider>
    </FigureStyleProvider>
  );
}

/** Takes every save as done, and remembers it for as long as the window is open. */
function useTrial(start: ProgramDraft) {
  const [saved] = useState({ revision: 0, draft: start });
  return useMemo(
    () => ({
      kind: "trial" as const,
      heading: "Trial: ",
      back: { href: "/", label: "Start page", title: "Back to the start page" },
      store: {
        save: async (revision: number, draft: ProgramDraft) => {
          saved.revision = revision + 1;
          saved.draft = draft;
          return { status: "saved", data: { revision: saved.revision } } as const;
        },
        findSaved: async () => ({ status: "saved", data: { ...saved } }) as const,
      },
    }),
    [saved],
  );
}
