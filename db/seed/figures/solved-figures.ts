import { type SolveReport, solveWithReport } from "@/lib/figure/solve-figure";
import { FIGURES } from "./all-figures";

const reports = new Map<string, SolveReport>();

/**
 * A drawing of the library as it is solved, once for every test that shares the thread: all of them take seconds.
 * @throws Error when no drawing has that slug
 */
export function solvedFigure(slug: string): SolveReport {
  const spec = FIGURES[slug];
  if (!spec) throw new Error(`no figure ${slug}`);
  const report = reports.get(slug) ?? solveWithReport(spec);
  reports.set(slug, report);
  return report;
}
