"use client";

import { useEffect, useMemo, useState } from "react";
import { buildLibraryIndex, type SearchHit } from "@/lib/domain/exercise/library-search";
import type {
  PaletteExercise,
  PaletteFound,
  PalettePatient,
  PaletteTemplate,
} from "@/lib/domain/palette/palette-found";

const PAUSE_MS = 180;

interface Answer {
  /** What it answers. */
  readonly typed: string;
  readonly patients: readonly PalettePatient[];
}

export interface PaletteSearch {
  readonly patients: readonly PalettePatient[];
  readonly exercises: readonly SearchHit<PaletteExercise>[];
  readonly templates: readonly PaletteTemplate[];
  /** The server has not answered what is typed now. */
  readonly isPending: boolean;
  /** It cannot be reached, or the session is over. */
  readonly hasFailed: boolean;
}

/**
 * What the palette finds: patients by the server after a pause in typing, exercises and templates here, in a list that is
 * asked for once at each opening. Unless it `asks`, nothing is found.
 */
export function usePaletteSearch(typed: string, asks: boolean): PaletteSearch {
  const [answer, setAnswer] = useState<Answer>();
  const [library, setLibrary] = useState<PaletteFound["library"]>();
  const [failedAt, setFailedAt] = useState<string>();
  const needsLibrary = library === undefined;
  useEffect(() => {
    if (!asks) return;
    const stop = new AbortController();
    const ask = async () => {
      const query = new URLSearchParams({ q: typed, ...(needsLibrary && { library: "1" }) });
      try {
        const response = await fetch(`/palette?${query}`, { signal: stop.signal });
        if (!response.ok) return setFailedAt(typed);
        const found: PaletteFound = await response.json();
        setAnswer({ typed, patients: found.patients });
        if (found.library) setLibrary(found.library);
      } catch {
        if (!stop.signal.aborted) setFailedAt(typed);
      }
    };
    const timer = setTimeout(ask, typed === "" ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, needsLibrary, asks]);
  const index = useMemo(() => library && buildLibraryIndex(library.exercises), [library]);
  const exercises = useMemo(() => (typed.trim() === "" ? [] : (index?.search(typed) ?? [])), [index, typed]);
  const hasFailed = failedAt === typed;
  return {
    patients: answer?.patients ?? [],
    exercises,
    templates: library?.templates ?? [],
    isPending: asks && answer?.typed !== typed && !hasFailed,
    hasFailed,
  };
}
