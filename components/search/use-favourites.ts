import { useCallback, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { IDLE } from "@/lib/action/action-state";
import { setFavouriteAction } from "@/lib/library/actions";

interface Markable {
  readonly id: string;
  readonly isFavourite: boolean;
}

const UNREACHED = "The server could not be reached. Try again in a moment.";

const idsOf = (exercises: readonly Markable[]) =>
  new Set(exercises.filter((exercise) => exercise.isFavourite).map((exercise) => exercise.id));

/**
 * One's favourites, changed at once and put back when the server refuses. `listed` also holds those whose mark was
 * taken back since the page opened: they stay in sight, where a slip can be put right.
 */
export function useFavourites(exercises: readonly Markable[], keep = setFavouriteAction) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => idsOf(exercises));
  const [listed, setListed] = useState<ReadonlySet<string>>(marked);
  const toast = useToast();
  const toggle = useCallback(
    async (exerciseId: string) => {
      const isFavourite = !marked.has(exerciseId);
      setMarked((before) => withMark(before, exerciseId, isFavourite));
      setListed((before) => withMark(before, exerciseId, true));
      const answer = await keep(IDLE, { exerciseId, isFavourite }).catch(() => undefined);
      if (answer?.status === "saved") return;
      setMarked((before) => withMark(before, exerciseId, !isFavourite));
      const detail = answer && "message" in answer ? answer.message : undefined;
      toast({ title: "The favourite was not saved", detail: detail ?? UNREACHED, tone: "stop" });
    },
    [marked, toast, keep],
  );
  return { marked, listed, toggle };
}

function withMark(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
