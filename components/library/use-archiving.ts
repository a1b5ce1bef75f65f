import { startTransition, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { archiveExerciseAction } from "@/lib/library/actions";

/** Takes an exercise out of the library or back in, and says what came of it. */
export function useArchiving() {
  const toast = useToast();
  const [pending, setPending] = useState<string>();
  const setArchived = (exerciseId: string, archived: boolean) => {
    setPending(exerciseId);
    startTransition(async () => {
      const answer = await withNetworkFallback(archiveExerciseAction)(IDLE, { exerciseId, archived });
      setPending(undefined);
      if (answer.status === "saved") toast({ title: answer.message ?? "Done" });
      else if ("message" in answer) toast({ title: "Not changed", detail: answer.message, tone: "stop" });
    });
  };
  return { setArchived, pending };
}
