"use client";

import { type Area, AreaSwitch, BESIDE } from "@/components/programs/builder/area-switch";
import type { ProgramBuilderProps } from "@/components/programs/builder/builder-view";
import { ProgramDetails } from "@/components/programs/builder/program-details";
import type { BuilderLayers } from "@/components/programs/builder/use-builder-layers";
import type { ProgramBuilderModel } from "@/components/programs/builder/use-program-builder";
import { PrintChoices } from "./print-choice";
import { SheetPreview } from "./sheet-preview";
import type { PrintChoice } from "./use-print-choice";

interface SheetAreaProps {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly layers: BuilderLayers;
  readonly print: PrintChoice;
  readonly onChoosePrint: (change: Partial<PrintChoice>) => void;
}

const SHEET: readonly Area[] = ["preview", "settings"];

/** The sheet: how it will print, and everything on it that is not an exercise. */
export function SheetArea({ program, model, layers, print, onChoosePrint }: SheetAreaProps) {
  const { area, show, isLarge, toggleLarge } = layers;
  const isSettings = area === "settings";
  return (
    <>
      <AreaSwitch areas={BESIDE} shown={area} onShow={show} className="mb-4 hidden md:max-xl:flex" />
      <AreaSwitch
        areas={SHEET}
        shown={isSettings ? "settings" : "preview"}
        onShow={show}
        className="mb-4 hidden xl:flex"
      />
      {isSettings ? (
        <ProgramDetails content={model.state} topics={program.topics} warnings={program.warnings} />
      ) : (
        <div className="grid gap-4">
          <PrintChoices
            programId={program.programId}
            saver={model.saver}
            choice={print}
            onChoose={onChoosePrint}
          />
          <SheetPreview
            program={program}
            draft={model.state.draft}
            print={print}
            isLarge={isLarge}
            onToggleLarge={toggleLarge}
          />
        </div>
      )}
    </>
  );
}
