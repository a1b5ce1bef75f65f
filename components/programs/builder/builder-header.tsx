"use client";

import { ChevronDown, ChevronLeft, Ellipsis, PanelRight, Printer, Redo2, Undo2 } from "lucide-react";
import Link from "next/link";
import { SessionMeter } from "@/components/programs/dose/session-meter";
import { SaveProblems } from "@/components/programs/drafts/save-problems";
import { SaveStatus } from "@/components/programs/drafts/save-status";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import type { PrintChoice } from "@/components/programs/sheet/use-print-choice";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Popup } from "@/components/ui/popup";
import { shownPhase } from "@/lib/domain/builder/builder";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";
import { BuilderMenu } from "./builder-menu";
import { ConditionChips } from "./condition-chips";
import { FinishTemplate } from "./finish-template";
import { PrintTrial } from "./print-trial";
import type { BuilderLayers } from "./use-builder-layers";

interface BuilderHeaderProps {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly layers: BuilderLayers;
  /** Leads to where something is put right. */
  readonly onGo: (place: BuilderPlace) => void;
  readonly print: PrintChoice;
}

const programPage = (programId: string) => ({
  href: `/programs/${programId}`,
  label: "Program",
  title: "Back to the program's page",
});

/** The one line above the work: whose program it is, what to mind, how long it takes, how the saving stands, and publishing. */
export function BuilderHeader(props: BuilderHeaderProps) {
  const { program, model, layers, onGo } = props;
  const { state, names, saveState, problems } = model;
  const { standIn } = program;
  const back = standIn?.back ?? programPage(program.programId);
  const isPreview = layers.area === "preview";
  const hasProblems = saveState.status === "saved" && problems.length > 0;
  return (
    <section
      aria-label="This program"
      className="z-20 flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-paper px-2 py-1.5 max-md:sticky max-md:top-0 md:px-4 lg:h-13 lg:flex-nowrap lg:py-0"
    >
      <Link
        href={back.href}
        prefetch={false}
        title={back.title}
        className="grid size-9 flex-none place-items-center rounded text-ink-soft hover:bg-wash hover:text-ink"
      >
        <ChevronLeft />
        <span className="sr-only">{back.label}</span>
      </Link>
      <h1
        className="min-w-24 truncate text-lg max-lg:flex-1 lg:max-w-52 xl:max-w-60 min-[90rem]:max-w-96"
        title={program.patient.name}
      >
        <span className={standIn ? "font-normal text-ink-soft" : "sr-only"}>
          {standIn?.heading ?? "Program for "}
        </span>
        {program.patient.name}
      </h1>
      <div className="flex min-w-0 items-center gap-x-3 gap-y-1 max-lg:order-last max-lg:w-full max-lg:flex-wrap lg:flex-1 lg:overflow-hidden">
        <ConditionChips program={program} model={model} />
        <SessionMeter
          items={state.draft.items}
          phase={shownPhase(state)}
          exercises={names.exercises}
          reader={model.reader}
        />
      </div>
      <div className="ml-auto flex min-w-0 items-center gap-1 lg:flex-none">
        {hasProblems && <SaveProblems {...{ program, model, onGo }} />}
        <div className={hasProblems ? "sr-only" : "contents"}>
          {standIn?.kind === "trial" ? (
            <p className="text-sm text-ink-soft">Kept in this window only</p>
          ) : (
            <SaveStatus state={saveState} problems={problems.length} />
          )}
        </div>
        <UndoButtons canUndo={state.past.length > 0} canRedo={state.future.length > 0} />
        <Button
          icon={<PanelRight />}
          aria-pressed={isPreview}
          aria-keyshortcuts="P"
          className="h-9! px-3! max-xl:*:last:sr-only max-md:hidden! aria-pressed:border-accent aria-pressed:bg-accent-soft min-[100rem]:hidden!"
          onClick={layers.togglePreview}
        >
          <span className="max-xl:sr-only">Preview</span>
        </Button>
        <Finish {...props} />
      </div>
    </section>
  );
}

/** What one does at the end: publish, leave the template, or print for a try. */
function Finish(props: BuilderHeaderProps) {
  const { program, model, print } = props;
  const { standIn } = program;
  if (standIn?.kind === "template") return <FinishTemplate {...{ model }} href={standIn.back.href} />;
  if (standIn?.kind === "trial") return <PrintTrial {...{ model, print }} />;
  return <Publishing {...props} />;
}

function Publishing(props: BuilderHeaderProps) {
  const { layers } = props;
  return (
    <>
      <div className="flex max-md:hidden">
        <Button
          variant="primary"
          icon={<Printer />}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          className="h-9! rounded-r-none! px-3!"
          onClick={() => layers.open("publish")}
        >
          Publish and print
        </Button>
        <Popup
          label="More to do with this program"
          buttonLabel="More to do"
          title="More to do"
          align="right"
          panelClassName="w-64 p-2!"
          className="grid h-9 w-8 place-items-center rounded-r border-l border-paper/40 bg-accent-ink text-paper hover:bg-accent-deep"
          button={<ChevronDown />}
        >
          <BuilderMenu {...props} />
        </Popup>
      </div>
      <Popup
        label="More to do with this program"
        buttonLabel="More to do"
        align="right"
        panelClassName="w-64 p-2!"
        className="grid size-11 place-items-center rounded text-ink-soft md:hidden"
        button={<Ellipsis />}
      >
        <BuilderMenu {...props} />
      </Popup>
    </>
  );
}

const REFUSED = "size-9! aria-disabled:opacity-40 aria-disabled:hover:bg-transparent";

function UndoButtons({ canUndo, canRedo }: { readonly canUndo: boolean; readonly canRedo: boolean }) {
  const { dispatch } = useBuilderTools();
  return (
    <div className="flex">
      <IconButton
        label="Undo"
        icon={<Undo2 />}
        aria-disabled={!canUndo || undefined}
        className={REFUSED}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => dispatch({ type: "undo" })}
      />
      <IconButton
        label="Redo"
        icon={<Redo2 />}
        aria-disabled={!canRedo || undefined}
        className={`${REFUSED} max-md:hidden!`}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        onClick={() => dispatch({ type: "redo" })}
      />
    </div>
  );
}
