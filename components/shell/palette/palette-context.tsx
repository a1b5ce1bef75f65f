"use client";

import { createContext, useContext, useEffect, useRef } from "react";

/** Something that can be done from the palette: a place to go to, or a thing to do. */
export interface PaletteCommand {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** A few words beside it. */
  readonly detail?: string;
  readonly keys?: readonly string[];
  /** Belongs to the one above it. */
  readonly isIndented?: boolean;
  /** A picture of an exercise in front of it. */
  readonly picture?: { readonly slug: string; readonly isDrawn: boolean };
  readonly run: () => void;
}

/** What a key does. */
export interface KeyLine {
  readonly does: string;
  readonly keys: readonly string[];
}

/** What a page adds to the palette and to the list of keys. */
export interface PaletteSource {
  readonly commands: () => readonly PaletteCommand[];
  /** What the page does with exercises that are found; without it their pages are opened. */
  readonly exercises?: (typed: string) => readonly PaletteCommand[];
  readonly keys: readonly KeyLine[];
}

export interface PaletteControl {
  readonly open: () => void;
  readonly openKeys: () => void;
  /** Takes the source of a page; answers how to give it back. */
  readonly register: (source: () => PaletteSource) => () => void;
}

const NOWHERE: PaletteControl = { open: () => {}, openKeys: () => {}, register: () => () => {} };

export const PaletteContext = createContext<PaletteControl>(NOWHERE);

/** The palette of the frame around this page. */
export function usePalette(): PaletteControl {
  return useContext(PaletteContext);
}

/** Adds what this page can do to the palette, for as long as the page is there. */
export function usePaletteSource(source: PaletteSource): void {
  const { register } = usePalette();
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  useEffect(() => register(() => latest.current), [register]);
}
