"use client";

import { LockKeyhole, Plus, Printer } from "lucide-react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { focusSearch } from "@/components/programs/model/item-focus";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import type { PrintChoice } from "@/components/programs/sheet/use-print-choice";
import { Button } from "@/components/ui/button";
import { shortDateInWords } from "@/lib/domain/dates/date-words";
import { afterWhat } from "@/lib/domain/program/habit";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { AdviceLine } from "./advice-line";
import { WEEK_OPTIONS } from "./diary-weeks";
import { FinishTemplate } from "./finish-template";
import { PrintTrial } from "./print-trial";
import type { BuilderLayers } from "./use-builder-layers";

interface ProgramFootProps {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly layers: BuilderLayers;
  readonly print: PrintChoice;
}

/** What is on the sheet besides the exercises, in two lines; on a phone the two things one does next. */
export function ProgramFoot({ program, model, layers, print }: ProgramFootProps) {
  const { draft } = model.state;
  const { standIn } = program;
  const isTemplate = standIn?.kind === "template";
  const openSettings = () => layers.show("settings");
  return (
    <div className="sticky bottom-0 flex-none border-t border-line bg-paper max-lg:z-20 max-md:pb-[env(safe-area-inset-bottom)]">
      <div className="mx-auto grid max-w-4xl gap-x-6 gap-y-2 px-6 py-3 max-md:hidden [@media(max-height:50rem)]:py-1.5">
        <AdviceLine topics={program.topics} draft={draft} reasonOf={model.reasonOf} onOpen={openSettings} />
        {!isTemplate && <PaperLine draft={draft} language={program.clinic.language} onOpen={openSettings} />}
      </div>
      <div className="grid grid-cols-2 gap-2 p-3 md:hidden">
        <Button size="lg" icon={<Plus />} className="px-3!" onClick={focusSearch}>
          Exercise
        </Button>
        {standIn?.kind === "template" && <FinishTemplate size="lg" model={model} href={standIn.back.href} />}
        {standIn?.kind === "trial" && <PrintTrial size="lg" {...{ model, print }} />}
        {!standIn && (
          <Button
            size="lg"
            variant="primary"
            icon={<Printer />}
            className="px-3! text-base!"
            onClick={() => layers.open("publish")}
          >
            Publish and print
          </Button>
        )}
      </div>
    </div>
  );
}

interface LineProps {
  readonly draft: ProgramDraft;
  readonly onOpen: () => void;
}

const PAPER_VALUE =
  "inline-flex h-6 items-center rounded-tick text-sm font-semibold underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-ink";

function PaperLine({ draft, language, onOpen }: LineProps & { readonly language: string }) {
  const { dispatch } = useBuilderTools();
  const { diaryWeeks, reviewOn } = draft;
  const after = afterWhat(draft.habitAfter);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="w-18 flex-none text-sm font-semibold">On paper</span>
      <span className="flex items-center gap-1 text-sm text-ink-soft" title="It always prints">
        <LockKeyhole /> Warning card
      </span>
      <span className="relative inline-flex rounded-tick focus-within:outline-2 focus-within:outline-accent">
        <span aria-hidden className={PAPER_VALUE}>
          {diaryWeeks}-week diary
        </span>
        <select
          aria-label="Weeks of the diary"
          value={diaryWeeks}
          className="absolute inset-0 w-full appearance-none bg-float opacity-0"
          onChange={(event) => dispatch({ type: "set-diary-weeks", weeks: Number(event.target.value) })}
        >
          {WEEK_OPTIONS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </span>
      <button type="button" className={PAPER_VALUE} onClick={onOpen}>
        {reviewOn ? `Review ${shortDateInWords(reviewOn, language, { withYear: false })}` : "No review day"}
      </button>
      <button type="button" className={`${PAPER_VALUE} max-w-64 truncate`} onClick={onOpen}>
        {after === "" ? "Goal and habit" : `After ${after}`}
      </button>
    </div>
  );
}
