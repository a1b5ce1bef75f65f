"use client";

import { createContext, type ReactNode, use } from "react";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";

interface Figures {
  /** How the clinic has its figures drawn. */
  readonly figureStyle: FigureStyle;
  /** Which edition of the shared drawings this server has; with another release it is another one. */
  readonly edition: string;
}

const ClinicFigures = createContext<Figures | undefined>(undefined);

/** Tells every thumbnail below how the clinic has its figures drawn, and of which edition they are. */
export function FigureStyleProvider({ children, ...figures }: Figures & { readonly children: ReactNode }) {
  return <ClinicFigures value={figures}>{children}</ClinicFigures>;
}

/** How the clinic has its figures drawn; undefined where no clinic is known. */
export function useFigureStyle(): FigureStyle | undefined {
  return use(ClinicFigures)?.figureStyle;
}

/**
 * The address of an exercise's drawing, drawn in a style or else as the clinic has it. Style and edition stand in it, so
 * that a picture which the browser has kept is never of another one.
 */
export function useDrawingAddress(
  slug: string,
  asked: Readonly<Record<string, string | undefined>>,
  style?: FigureStyle,
): string {
  const clinic = use(ClinicFigures);
  const given = { ...asked, ...(style ?? clinic?.figureStyle), edition: clinic?.edition || undefined };
  const query = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  return `/library/figures/${slug}${query && `?${query}`}`;
}
