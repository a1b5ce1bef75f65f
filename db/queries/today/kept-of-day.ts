import "server-only";
import { and, desc, gt, gte, isNotNull, lt, lte, or, sql } from "drizzle-orm";
import { addDays } from "@/lib/domain/dates/local-date";
import { EXPIRY_NOTICE_DAYS } from "@/lib/domain/sharing/link-state";
import { EXPIRED_SHOWN_DAYS, REVIEW_NOTICE_DAYS, URGENCY } from "@/lib/domain/today/today-reasons";
import { handoutPrints, patients, programs, shareLinks } from "../../schema";
import { inClinic } from "../../where";
import { early, inUse, LINK, PATIENT, type ReasonQuery, reasonColumns } from "./programs-of-day";

/** How the programs stand: reviews, links, paper, drafts. */
export const KEPT: Readonly<Record<"due" | "links" | "paper" | "drafts", ReasonQuery>> = {
  due: (scope, transaction, options) =>
    transaction
      .select(
        reasonColumns({
          reason: "due",
          urgency: sql`case when ${programs.reviewOn} <= ${options.today}::date
            then ${URGENCY.reviewDue}::int else ${URGENCY.reviewAhead}::int end`,
          place: early(programs.reviewOn),
          facts: sql`'reviewOn', ${programs.reviewOn}::text`,
        }),
      )
      .from(programs)
      .innerJoin(patients, PATIENT)
      .where(
        inUse(
          scope,
          options,
          gt(programs.currentVersion, 0),
          lte(programs.reviewOn, addDays(options.today, REVIEW_NOTICE_DAYS)),
        ),
      ),

  links: (scope, transaction, options) => {
    const expiresOn = sql`(${shareLinks.expiresAt} at time zone ${options.timeZone})::date`;
    return transaction
      .select(
        reasonColumns({
          reason: "links",
          urgency: sql`case
            when num_nonnulls(${shareLinks.pinLockedAt}, ${shareLinks.renewalAskedAt}) > 0 then ${URGENCY.shutOut}::int
            when ${expiresOn} < ${options.today}::date then ${URGENCY.ranOut}::int
            else ${URGENCY.endsSoon}::int end`,
          place: early(shareLinks.expiresAt),
          facts: sql`'linkId', ${shareLinks.id}, 'expiresOn', ${expiresOn}::text,
            'isLocked', ${shareLinks.pinLockedAt} is not null, 'isAsked', ${shareLinks.renewalAskedAt} is not null`,
        }),
      )
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
      );
  },

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
      .select(
        reasonColumns({
          reason: "paper",
          urgency: URGENCY.paper,
          place: sql`- ${early(programs.updatedAt)}`,
          facts: sql`'paperVersion', ${latest.versionNumber}`,
        }),
      )
      .from(programs)
      .innerJoin(patients, PATIENT)
      .innerJoin(latest, sql`${latest.programId} = ${programs.id}`)
      .where(inUse(scope, options, lt(latest.versionNumber, programs.currentVersion)));
  },

  drafts: (scope, transaction, options) =>
    transaction
      .select(
        reasonColumns({
          reason: "drafts",
          urgency: URGENCY.drafts,
          place: sql`- ${early(programs.updatedAt)}`,
          facts: sql``,
        }),
      )
      .from(programs)
      .innerJoin(patients, PATIENT)
      .where(inUse(scope, options, sql`${programs.publishedRevision} is distinct from ${programs.revision}`)),
};
