"use client";

import { createContext, type ReactNode, use } from "react";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";

const ClinicFigureStyle = createContext<FigureStyle | undefined>(undefined);

type FigureStyleProviderProps = { figureStyle: FigureStyle; children: ReactNode };

/** Tells every thumbnail below how the clinic has its figures drawn. */
export function FigureStyleProvider({ figureStyle, children }: FigureStyleProviderProps) {
  return <ClinicFigureStyle value={figureStyle}>{children}</ClinicFigureStyle>;
}

/** How the clinic has its figures drawn; undefined where no clinic is known. */
export function useFigureStyle(): FigureStyle | undefined {
  return use(ClinicFigureStyle);
}
