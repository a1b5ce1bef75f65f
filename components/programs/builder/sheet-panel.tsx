"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { PrintChoices, PrintDraft } from "@/components/programs/sheet/print-choice";
import { SheetPreview } from "@/components/programs/sheet/sheet-preview";
import type { PrintChoice } from "@/components/programs/sheet/use-print-choice";
import { DraftInBothView } from "@/components/programs/translation/draft-in-both";
import { IconButton } from "@/components/ui/icon-button";
import { PrintTrial } from "./print-trial";
import { ProgramDetails } from "./program-details";
import type { BuilderLayers } from "./use-builder-layers";

interface SheetPanelProps {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly layers: BuilderLayers;
  readonly print: PrintChoice;
  readonly onChoosePrint: (change: Partial<PrintChoice>) => void;
}

const TABS = [
  { area: "preview", name: "Preview" },
  { area: "settings", name: "Sheet" },
  { area: "language", name: "Language" },
] as const;

/**
 * The sheet: how it will print, and everything on it that is not an exercise. It takes the library's room, the whole
 * window where that is small, and a place of its own from 1600 px.
 */
export function SheetPanel({ program, model, layers, print, onChoosePrint }: SheetPanelProps) {
  const { area, show } = layers;
  const { standIn, reading } = program;
  const tabs = TABS.filter((tab) => tab.area !== "language" || reading !== undefined);
  const isShown = tabs.some((tab) => tab.area === area);
  const shown = isShown ? area : "preview";
  return (
    <section
      aria-label="The sheet"
      className={clsx(
        "min-h-0 w-full flex-none flex-col border-line bg-wash max-lg:fixed max-lg:inset-0 max-lg:z-30 max-lg:overflow-y-auto lg:w-111 lg:overflow-y-auto lg:overscroll-contain lg:border-l min-[100rem]:flex",
        isShown ? "flex" : "hidden",
      )}
    >
      <div className="sticky top-0 z-10 flex items-center justify-between gap-2 border-b border-line bg-wash px-4 lg:px-5">
        <fieldset aria-label="What is shown of the sheet" className="flex gap-4">
          {tabs.map(({ area: tab, name }) => (
            <button
              key={tab}
              type="button"
              aria-pressed={shown === tab}
              className="h-11 border-b-2 border-transparent px-1 text-ink-soft hover:text-ink focus-visible:-outline-offset-2 aria-pressed:border-accent aria-pressed:font-semibold aria-pressed:text-ink"
              onClick={() => show(tab)}
            >
              {tab === "language" && reading ? reading.name : name}
            </button>
          ))}
        </fieldset>
        <IconButton
          size="sm"
          label="Close the sheet"
          icon={<X />}
          className={clsx(shown === "preview" && "min-[100rem]:hidden")}
          onClick={() => show("program")}
        />
      </div>
      <div className="p-4 lg:p-5">
        {shown === "language" && reading && (
          <DraftInBothView programId={program.programId} {...{ model, reading }} />
        )}
        {shown === "settings" && (
          <ProgramDetails
            content={model.state}
            topics={program.topics}
            warnings={model.warnings}
            reasonOf={model.reasonOf}
            isTemplate={standIn?.kind === "template"}
          />
        )}
        {shown === "preview" && (
          <div className="grid gap-4">
            <SheetPreview program={program} draft={model.state.draft} print={print} />
            {standIn?.kind !== "template" && (
              <PrintChoices choice={print} onChoose={onChoosePrint}>
                {standIn ? (
                  <PrintTrial size="sm" {...{ model, print }} />
                ) : (
                  <PrintDraft programId={program.programId} saver={model.saver} choice={print} />
                )}
              </PrintChoices>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
