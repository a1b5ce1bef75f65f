import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { listVersions } from "@/db/queries/program-versions";
import { findProgram, type ProgramDetail } from "@/db/queries/programs";
import { requireClinicScope } from "@/lib/auth/scope";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { buildVersionHistory, changesBetween, type VersionEntry } from "@/lib/domain/program/version-history";
import { typedRowNumber } from "@/lib/platform/row-number";

const versionAddress = z.object({ programId: z.uuid(), number: typedRowNumber });

export interface VersionView {
  readonly program: ProgramDetail;
  readonly document: ProgramDocument;
  readonly version: VersionEntry;
  /** Newest first. */
  readonly numbers: readonly number[];
  /** Another version, and what this one has otherwise; absent for a program's only version. */
  readonly comparison?: {
    readonly with: number;
    /** From the older of the two to the newer. */
    readonly changes: readonly string[];
  };
}

/** One version as it was published, compared with the one before it, or with the one that is asked for. */
export async function loadVersion(
  programId: string,
  number: string,
  comparedWith: unknown,
): Promise<VersionView> {
  const scope = await requireClinicScope();
  const address = versionAddress.safeParse({ programId, number });
  if (!address.success) notFound();
  return scope.reading(async (scope) => {
    const program = (await findProgram(scope, programId)) ?? notFound();
    const clinic = await getClinic(scope);
    const versions = await listVersions(scope, programId);
    const found = versions.find((version) => version.number === address.data.number) ?? notFound();
    const version = buildVersionHistory(versions, clinic).find((entry) => entry.number === found.number);
    const numbers = versions.map((other) => other.number);
    const other = comparedNumber(numbers, found.number, comparedWith);
    return {
      ...{ program, numbers, document: found.document, version: version ?? notFound() },
      ...(other !== undefined && {
        comparison: {
          with: other,
          changes: changesBetween(
            versions,
            Math.min(other, found.number),
            Math.max(other, found.number),
            clinic,
          ),
        },
      }),
    };
  });
}

/** The version asked for, else the one before, else the next one. */
function comparedNumber(numbers: readonly number[], own: number, asked: unknown): number | undefined {
  const others = numbers.filter((number) => number !== own);
  return (
    others.find((number) => String(number) === asked) ??
    others.find((number) => number < own) ??
    others.at(-1)
  );
}
