"use client";

import { FigureStyleProvider } from "@/components/figure/figure-style-provider";
import type { BuilderKeeping, StandIn } from "@/components/programs/model/builder-view";
import { PaletteProvider } from "@/components/shell/palette/palette-provider";
import { ToastProvider } from "@/components/ui/toast";
import { KEPT_REASON_LENGTH, REASON_TOO_SHORT } from "@/lib/domain/conflict/safety-record";
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
    return { status: "invalid", message: REASON_TOO_SHORT, fields: { reason: REASON_TOO_SHORT } };
  },
};

/** Every save is taken as done: what was built stays in the builder, for as long as the window is open. */
const TRIAL: StandIn = {
  kind: "trial",
  heading: "Trial: ",
  back: { href: "/", label: "Start page", title: "Back to the start page" },
  store: {
    save: async (revision) => ({ status: "saved", data: { revision: revision + 1 } }),
    // Asked for where somebody else has saved first, which nobody can.
    findSaved: async () => ({ status: "refused", message: "Nothing of a trial is saved." }),
  },
};

/** The builder of a program for a visitor: an invented patient, the shared library, and nothing kept anywhere. */
export function TrialBuilder({ edition, program }: TrialBuilderProps) {
  return (
    <FigureStyleProvider figureStyle={program.clinic.figureStyle ?? {}} edition={edition}>
      <PaletteProvider isPageOnly>
        <ToastProvider>
          <ProgramBuilder
            {...program}
            {...{ standIn: TRIAL, keeping: IN_THE_WINDOW }}
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
