"use client";

import { CopyPlus, Plus, Users } from "lucide-react";
import type { ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";
import type { EarlierProgram } from "@/lib/domain/template/earlier-program";
import { StartProgram } from "./start-program";

type StartFirstProps = {
  patientId: string;
  /** While the patient is on hold, only the blank page is offered. */
  isHeld: boolean;
  last: EarlierProgram | undefined;
  /** Leads to the programs of other patients. */
  onAnother: () => void;
};

const CARD =
  "flex min-h-18 items-center gap-3 rounded border border-line-strong bg-float px-4 py-3 hover:border-ink";

/** The three ways that need no template: a blank page, the last program again, or another patient's. */
export function StartFirst({ patientId, isHeld, last, onAnother }: StartFirstProps) {
  return (
    <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
      <li className={CARD}>
        <Words icon={<Plus />} title="Blank" letter="B" about="Straight to the library" />
        <StartProgram patientId={patientId} title="Blank program" isFirst={isHeld} letter="b" />
      </li>
      {!isHeld && last && (
        <li className={CARD}>
          <Words
            icon={<CopyPlus />}
            title="Copy last"
            letter="C"
            about={`${last.title}, ${last.states[0]?.label ?? "draft"}`}
          />
          <StartProgram patientId={patientId} title={`Copy of ${last.title}`} letter="c">
            <input type="hidden" name="programId" value={last.id} />
            <input type="hidden" name="version" value={last.states[0]?.value ?? "draft"} />
          </StartProgram>
        </li>
      )}
      {!isHeld && (
        <li className="grid">
          <button
            type="button"
            data-start-letter="a"
            data-arrow-stop
            className={`${CARD} text-left`}
            onClick={onAnother}
          >
            <Words icon={<Users />} title="Another patient's" letter="A" about="Find it by name or title" />
          </button>
        </li>
      )}
    </ul>
  );
}

type WordsProps = { icon: ReactNode; title: string; about: string; letter: string };

function Words({ icon, title, about, letter }: WordsProps) {
  return (
    <>
      <span className="text-ink-soft">{icon}</span>
      <span className="grid min-w-0 flex-1">
        <span className="font-semibold">{title}</span>
        <span className="text-sm wrap-anywhere text-ink-soft">{about}</span>
      </span>
      <span aria-hidden className="max-lg:hidden">
        <Kbd>{letter}</Kbd>
      </span>
    </>
  );
}
