"use client";

import { useMemo, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import type { Dose } from "@/lib/domain/dose/dose";
import { forgetUsualDoseAction, saveUsualDoseAction } from "@/lib/programs/actions";
import type { BuilderKeeping, UsualDoseChoice } from "./builder-view";

export interface UsualDoses {
  readonly usualOf: (exerciseId: string) => Dose | undefined;
  readonly saveUsual: (exerciseId: string, name: string, dose: Dose) => void;
  readonly forgetUsual: (exerciseId: string, name: string) => void;
}

/** What its therapist usually gives. A change shows at once, and goes back when the server does not take it. */
export function useUsualDoses(saved: readonly UsualDoseChoice[], keeping?: BuilderKeeping): UsualDoses {
  const toast = useToast();
  const [doses, setDoses] = useState(() => new Map(saved.map(({ exerciseId, dose }) => [exerciseId, dose])));
  return useMemo(() => {
    const put = (exerciseId: string, dose: Dose | undefined) =>
      setDoses((before) => {
        const after = new Map(before);
        if (dose) after.set(exerciseId, dose);
        else after.delete(exerciseId);
        return after;
      });
    const settle = async (exerciseId: string, done: string, answer: Promise<ActionState<undefined>>) => {
      const before = doses.get(exerciseId);
      const state = await answer;
      if (state.status === "saved") toast({ title: done });
      else {
        put(exerciseId, before);
        const detail = state.status === "idle" ? "" : state.message;
        toast({ title: "Your usual dose was not kept", detail, tone: "stop" });
      }
    };
    return {
      usualOf: (exerciseId) => doses.get(exerciseId),
      saveUsual: (exerciseId, name, dose) => {
        put(exerciseId, dose);
        const answer = withNetworkFallback(keeping?.saveUsualDose ?? saveUsualDoseAction)(IDLE, {
          exerciseId,
          dose,
        });
        void settle(exerciseId, `Your usual dose for ${name}`, answer);
      },
      forgetUsual: (exerciseId, name) => {
        put(exerciseId, undefined);
        const answer = withNetworkFallback(keeping?.forgetUsualDose ?? forgetUsualDoseAction)(IDLE, {
          exerciseId,
        });
        void settle(exerciseId, `${name} starts with the library's dose again`, answer);
      },
    };
  }, [doses, toast, keeping]);
}
