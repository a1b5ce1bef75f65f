import { Settings2, X } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { SessionPlan } from "@/lib/domain/session/session-plan";
import type { SessionStep } from "@/lib/domain/session/session-step";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import { LeaveDialog } from "./leave-dialog";
import type { PlayerSettings } from "./player-settings";
import { SettingsDialog } from "./settings-dialog";

type PlayerBarProps = {
  words: PlayerWords;
  /** BCP 47 of the page. */
  lang: string;
  plan: SessionPlan;
  step: SessionStep;
  settings: PlayerSettings;
  changeSettings: (settings: PlayerSettings) => void;
  programHref: string;
  /** The session waits while something is open over it. */
  onOpen: () => void;
  onFinish: () => void;
};

/** How far the session is, how it makes itself heard, and the way out. */
export function PlayerBar(props: PlayerBarProps) {
  const { words, lang, plan, step, settings, changeSettings, programHref, onOpen, onFinish } = props;
  const { exerciseOf, soundAndKeys, leave } = words.player;
  const [open, setOpen] = useState<"none" | "leave" | "settings">("none");
  const close = () => setOpen("none");
  const show = (what: "leave" | "settings") => () => {
    onOpen();
    setOpen(what);
  };
  return (
    <div className="flex min-h-14 flex-wrap items-center justify-end gap-1">
      <p className="min-w-0 flex-[1_1_6rem] font-semibold tabular-nums">
        {say(words, exerciseOf, { number: step.exercise + 1, count: plan.exercises.length })}
      </p>
      <IconButton
        className="size-11"
        label={say(words, soundAndKeys)}
        icon={<Settings2 />}
        onClick={show("settings")}
      />
      <IconButton className="-me-2 size-11" label={say(words, leave)} icon={<X />} onClick={show("leave")} />
      <SettingsDialog
        open={open === "settings"}
        onClose={close}
        {...{ words, lang, settings, changeSettings }}
      />
      <LeaveDialog open={open === "leave"} onClose={close} {...{ words, programHref, onFinish }} />
    </div>
  );
}
