"use server";

import { revalidatePath } from "next/cache";
import { setFavourite } from "@/db/mutations/favourites";
import { clinicAction } from "@/lib/clinic-action";
import { favouriteMark } from "./schema";

/** Marks an exercise as one's own favourite, or takes the mark back. */
export const setFavouriteAction = clinicAction(favouriteMark, async (scope, { exerciseId, isFavourite }) => {
  await setFavourite(scope, exerciseId, isFavourite);
  revalidatePath("/library", "layout");
  return { status: "saved", data: undefined };
});
