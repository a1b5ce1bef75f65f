"use client";

import { Search } from "lucide-react";
import { useState } from "react";
import { ProgramConflicts } from "@/components/programs/conflicts/program-conflicts";
import { SaveTrouble } from "@/components/programs/drafts/save-trouble";
import { LadderSwapAll } from "@/components/programs/ladder/ladder-swap-all";
import { SwapProposal } from "@/components/programs/ladder/swap-proposal";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { focusOpenedSearch, OPEN_LIBRARY_ID } from "@/components/programs/model/item-focus";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { PhaseTabs, StartPhases } from "@/components/programs/phases/phase-tabs";
import type { PrintChoice } from "@/components/programs/sheet/use-print-choice";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { shownPhase } from "@/lib/domain/builder/builder";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";
import { isOnHold } from "@/lib/domain/patient/condition";
import { AdviceLine } from "./advice-line";
import { ItemList } from "./item-list";
import { ItemTools } from "./item-tools";
import { ProgramFoot } from "./program-foot";
import { ProgramTitle } from "./program-title";
import type { BuilderLayers } from "./use-builder-layers";

interface ProgramPaneProps {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly layers: BuilderLayers;
  readonly print: PrintChoice;
  /** Leads to where something is put right. */
  readonly onGo: (place: BuilderPlace) => void;
}

/** The program itself: its title, its exercises, and at its foot what else is on the sheet. */
export function ProgramPane({ program, model, layers, print, onGo }: ProgramPaneProps) {
  const { state, names } = model;
  const { items, phases = [] } = state.draft;
  const [isTicking, setTicking] = useState(false);
  return (
    <section
      id="program-items"
      tabIndex={-1}
      aria-label="Program"
      className="flex min-h-0 min-w-0 flex-1 flex-col outline-none"
    >
      <div className="min-h-0 flex-1 lg:overflow-y-auto lg:overscroll-contain">
        <div className="mx-auto grid max-w-4xl content-start gap-3 px-4 py-3 lg:px-4">
          <SaveTrouble {...{ program, model, onGo }} />
          <OnHold {...program.patient} />
          <ProgramConflicts conflicts={model.conflicts.programConflicts} />
          <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-2 px-2">
            <OpenLibrary layers={layers} />
            <ProgramTitle content={state} />
            {items.length > 0 && (
              <div className="-mr-2 ml-auto flex min-w-0 flex-wrap justify-end">
                {/* At a follow-up what went well moves on: one press away, not two. */}
                {program.currentVersion > 0 && !isTicking && state.ticked.length === 0 && (
                  <LadderSwapAll {...{ items }} names={names.exercises} phase={shownPhase(state)} />
                )}
                {phases.length === 0 && <StartPhases today={program.safety.today} />}
                <ChangeSeveral isOn={isTicking} onToggle={() => setTicking(!isTicking)} />
              </div>
            )}
          </div>
          <h2 className="sr-only">Exercises</h2>
          <PhaseTabs state={state} />
          {(isTicking || state.ticked.length > 0) && <ItemTools state={state} names={names.exercises} />}
          <SwapProposal proposed={program.proposedSwap} {...{ items }} names={names.exercises} />
          <ItemList state={state} names={names.exercises} isTicking={isTicking || state.ticked.length > 0} />
          {items.length > 0 && (
            <div className="border-t border-line px-1 pt-3 md:hidden">
              <AdviceLine
                topics={program.topics}
                draft={state.draft}
                reasonOf={model.reasonOf}
                onOpen={() => layers.show("settings")}
              />
            </div>
          )}
          {items.length > 0 && <div className="justify-self-start px-2">{program.saveAsTemplate}</div>}
        </div>
      </div>
      <ProgramFoot program={program} model={model} layers={layers} print={print} />
    </section>
  );
}

function OnHold({ tags, clearance }: ProgramBuilderProps["patient"]) {
  const isCleared = clearance.trim() !== "";
  return tags
    .filter((tag) => isOnHold(tag, isCleared))
    .map((tag) => (
      <Notice key={tag.slug} tone="stop" title={`${tag.name}: on hold`}>
        {tag.prompt}
      </Notice>
    ));
}

/** Looks like the search it brings into sight, where the library has no place beside the program. */
function OpenLibrary({ layers }: Pick<ProgramPaneProps, "layers">) {
  return (
    <button
      type="button"
      id={OPEN_LIBRARY_ID}
      className="flex h-9 w-70 items-center gap-3 rounded border border-line-strong bg-float px-3 text-ink-soft hover:border-ink max-md:hidden xl:hidden"
      onClick={() => {
        layers.show("library");
        focusOpenedSearch();
      }}
    >
      <Search />
      <span className="flex-1 text-left">Add an exercise</span>
      <Kbd>/</Kbd>
    </button>
  );
}

function ChangeSeveral({ isOn, onToggle }: { readonly isOn: boolean; readonly onToggle: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      className="h-8 rounded px-2 text-sm font-semibold text-accent-ink hover:bg-accent-soft aria-pressed:bg-accent-soft"
      onClick={onToggle}
    >
      Change several
    </button>
  );
}
