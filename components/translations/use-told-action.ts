import { useToast } from "@/components/ui/toast";
import type { Action } from "@/lib/action/action-attempt";

/** An action that says itself what it has saved: its form is another one by then, and could not. */
export function useToldAction(action: Action<undefined>): Action<undefined> {
  const toast = useToast();
  return async (previous, payload) => {
    const answer = await action(previous, payload);
    if (answer.status === "saved") toast({ title: answer.message ?? "Saved", tone: "go" });
    return answer;
  };
}
