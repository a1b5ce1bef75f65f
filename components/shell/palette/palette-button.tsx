"use client";

import { Search } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { usePalette } from "./palette-context";

/** Opens the palette, for whoever does not know its key: a line in the rail, an icon in the bar of a small screen. */
export function PaletteButton({ place }: { place: "rail" | "bar" }) {
  const { open } = usePalette();
  if (place === "bar")
    return <IconButton label="Search and actions" icon={<Search />} size="md" onClick={open} />;
  return (
    <button
      type="button"
      onClick={open}
      title="Search and actions"
      aria-keyshortcuts="Control+K Meta+K"
      className="flex h-10 w-full items-center gap-3 rounded px-3 text-ink-soft transition-colors group-data-workspace/shell:justify-center group-data-workspace/shell:px-0 hover:bg-accent-soft hover:text-ink"
    >
      <Search />
      <span className="group-data-workspace/shell:sr-only">Search</span>
      <span aria-hidden className="ml-auto group-data-workspace/shell:hidden">
        <Kbd>Ctrl K</Kbd>
      </span>
    </button>
  );
}
