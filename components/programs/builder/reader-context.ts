"use client";

import { createContext, useContext } from "react";
import type { Reader } from "@/lib/domain/reader/circumstance";

const ReaderContext = createContext<Reader | null>(null);

export const ReaderProvider = ReaderContext;

/** Who will read the program that is being built. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error("useReader needs a ReaderProvider above it");
  return reader;
}
