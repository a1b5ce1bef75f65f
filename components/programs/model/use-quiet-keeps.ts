"use client";

import { useEffect, useState } from "react";

/** Warnings and notes that were read and kept, for as long as the browser's tab is open. */
export function useQuietKeeps(programId: string) {
  const place = `homestretch:kept-warnings:${programId}`;
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setKeys(read(place)), [place]);
  const keep = (more: readonly string[]) => {
    const next = new Set([...keys, ...more]);
    setKeys(next);
    write(place, next);
  };
  return { keys, keep };
}

function read(place: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((key) => typeof key === "string") : []);
  } catch {
    return new Set();
  }
}

/** A browser may refuse to store anything; the warning then comes back with the page. */
function write(place: string, keys: ReadonlySet<string>): void {
  try {
    sessionStorage.setItem(place, JSON.stringify([...keys]));
  } catch {
    return;
  }
}
