import "server-only";
import { and, asc, desc, eq, gt, gte, isNotNull, lt, lte, or, sql } from "drizzle-orm";
import { addDays } from "@/lib/domain/dates/local-date";
import { EXPIRY_NOTICE_DAYS } from "@/lib/domain/sharing/link-state";
import { EXPIRED_SHOWN_DAYS, REVIEW_NOTICE_DAYS } from "@/lib/domain/today/today-groups";
import { handoutPrints, patients, programs, shareLinks } from "../../schema";
import { inClinic } from "../../where";
import { type DayReader, inUse, LINK, PATIENT, WHO } from "./programs-of-day";

/** How the programs stand: reviews, links, paper, drafts. */
export const KEPT: {
  readonly due: DayReader<"due">;
  readonly links: DayReader<"links">;
  readonly paper: DayReader<"paper">;
  readonly drafts: DayReader<"drafts">;
  readonly recent: DayReader<"recent">;
} = {
  due: (scope, transaction, options) =>
    transaction
      .select({ ...WHO, reviewOn: sql<string>`${programs.reviewOn}::text` })
      .from(programs)
      .innerJoin(patients, PATIENT)
      .where(
        inUse(
          scope,
          options,
          gt(programs.currentVersion, 0),
          lte(programs.reviewOn, addDays(options.today, REVIEW_NOTICE_DAYS)),
        ),
      )
      .orderBy(asc(programs.reviewOn), asc(programs.id))
      .limit(options.limit)
      .offset(options.offset ?? 0),

  links: (scope, transaction, options) =>
    transaction
      .select({
        ...WHO,
        linkId: shareLinks.id,
        expiresOn: sql<string>`(${shareLinks.expiresAt} at time zone ${options.timeZone})::date::text`,
        isLocked: sql<boolean>`${shareLinks.pinLockedAt} is not null`,
        isAsked: sql<boolean>`${shareLinks.renewalAskedAt} is not null`,
      })
      .from(programs)
      .innerJoin(patients, PATIENT)
      .innerJoin(shareLinks, LINK)
      .where(
        inUse(
          scope,
          options,
          or(
            isNotNull(shareLinks.pinLockedAt),
            isNotNull(shareLinks.renewalAskedAt),
            and(
              gte(shareLinks.expiresAt, sql`${addDays(options.today, -EXPIRED_SHOWN_DAYS)}::date`),
              lte(shareLinks.expiresAt, sql`${addDays(options.today, EXPIRY_NOTICE_DAYS + 1)}::date`),
            ),
          ),
        ),
      )
      .orderBy(
        sql`${shareLinks.pinLockedAt} is null`,
        sql`${shareLinks.renewalAskedAt} is null`,
        asc(shareLinks.expiresAt),
      )
      .limit(options.limit)
      .offset(options.offset ?? 0),

  paper: (scope, transaction, options) => {
    const latest = transaction
      .selectDistinctOn([handoutPrints.programId], {
        programId: handoutPrints.programId,
        versionNumber: handoutPrints.versionNumber,
      })
      .from(handoutPrints)
      .where(inClinic(scope, handoutPrints))
      .orderBy(handoutPrints.programId, desc(handoutPrints.printedAt))
      .as("latest");
    return transaction
      .select({ ...WHO, paperVersion: latest.versionNumber })
      .from(programs)
      .innerJoin(patients, PATIENT)
      .innerJoin(latest, eq(latest.programId, programs.id))
      .where(inUse(scope, options, lt(latest.versionNumber, programs.currentVersion)))
      .orderBy(desc(programs.updatedAt), asc(programs.id))
      .limit(options.limit)
      .offset(options.offset ?? 0);
  },

  drafts: (scope, transaction, options) =>
    transaction
      .select(WHO)
      .from(programs)
      .innerJoin(patients, PATIENT)
      .where(inUse(scope, options, sql`${programs.publishedRevision} is distinct from ${programs.revision}`))
      .orderBy(desc(programs.updatedAt), asc(programs.id))
      .limit(options.limit)
      .offset(options.offset ?? 0),

  recent: (scope, transaction, options) =>
    transaction
      .select({ ...WHO, total: sql<number>`0`.mapWith(Number), reviewOn: programs.reviewOn })
      .from(programs)
      .innerJoin(patients, PATIENT)
      .where(inUse(scope, options, gt(programs.currentVersion, 0)))
      .orderBy(desc(programs.updatedAt), asc(programs.id))
      .limit(options.limit)
      .offset(options.offset ?? 0),
};
