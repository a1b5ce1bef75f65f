"use client";

import { createContext, type ReactNode, use } from "react";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import { SLUG_MARK } from "./wall-sheet";

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

type Asked = Readonly<Record<string, string | undefined>>;

/**
 * The address of an exercise's drawing, drawn in a style or else as the clinic has it. Style and edition stand in it, so
 * that a picture which the browser has kept is never of another one.
 */
export function useDrawingAddress(slug: string, asked: Asked, style?: FigureStyle): string {
  return addressOf(`/library/figures/${slug}`, asked, use(ClinicFigures), style);
}

/** The addresses of style sheets with many drawings each, as the clinic has them (`wallResponse`). */
export function useSheetAddresses(parts: readonly (readonly string[])[]): string[] {
  const clinic = use(ClinicFigures);
  return parts.map((slugs) =>
    addressOf("/library/figures/wall.css", { slugs: slugs.join(SLUG_MARK) }, clinic),
  );
}

function addressOf(path: string, asked: Asked, clinic: Figures | undefined, style?: FigureStyle): string {
  const given = { ...asked, ...(style ?? clinic?.figureStyle), edition: clinic?.edition || undefined };
  const query = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  return `${path}${query && `?${query}`}`;
}
