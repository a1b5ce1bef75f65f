"use client";

import clsx from "clsx";
import { Star } from "lucide-react";
import { useFavourites } from "@/components/search/use-favourites";
import { Button } from "@/components/ui/button";

type FavouriteButtonProps = { exercise: { readonly id: string; readonly isFavourite: boolean } };

/** Marks the exercise of the page as one's own favourite. */
export function FavouriteButton({ exercise: { id, isFavourite } }: FavouriteButtonProps) {
  const { marked, toggle } = useFavourites([{ id, isFavourite }]);
  const isMarked = marked.has(id);
  return (
    <Button
      aria-pressed={isMarked}
      icon={<Star className={clsx(isMarked && "fill-accent text-accent")} />}
      onClick={() => toggle(id)}
    >
      Favourite
    </Button>
  );
}
