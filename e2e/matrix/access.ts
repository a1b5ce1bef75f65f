import type { Outcome } from "./caller";
import type { PointOfView } from "./points-of-view";

/** An answer; "closed" where it is no matter whether somebody is led to sign in or told that there is nothing. */
export type Wanted = Outcome | "closed";

/** What each point of view must be answered. */
export type Access = Readonly<Record<PointOfView, Wanted>>;

/** Whether an answer is the wanted one. */
export function fits(got: Outcome, wanted: Wanted): boolean {
  if (wanted === "closed") return got === "sign-in" || got === "not-there";
  // An old revision: the role may do it, and nothing was changed.
  return got === wanted || (wanted === "done" && got === "conflict");
}

const OUTSIDE = ["live link", "link elsewhere", "dead link", "anonymous", "ended session"] as const;
const outside = (outcome: Wanted) =>
  Object.fromEntries(OUTSIDE.map((name) => [name, outcome])) as Record<(typeof OUTSIDE)[number], Wanted>;
const elsewhere = (outcome: Wanted) => ({ "admin elsewhere": outcome, "therapist elsewhere": outcome });

/** A record of one clinic: elsewhere it is as if it never existed. */
export const RECORD: Access = {
  admin: "page",
  therapist: "page",
  ...elsewhere("not-there"),
  ...outside("sign-in"),
};

/** The same, for admins only. A therapist elsewhere is told no more than one inside: the role comes first. */
export const ADMINS_RECORD: Access = {
  ...RECORD,
  therapist: "forbidden",
  "therapist elsewhere": "forbidden",
};

/** A page that shows every member of staff what their own clinic has. */
export const STAFF: Access = { ...RECORD, ...elsewhere("page") };

/** An address that leads every member of staff on, to a page of their own clinic. */
export const LEADS_ON: Access = { ...STAFF, admin: "done", therapist: "done", ...elsewhere("done") };

/** A page that only admins have. */
export const ADMINS_PAGE: Access = {
  ...STAFF,
  therapist: "forbidden",
  "therapist elsewhere": "forbidden",
};

/** A file of one clinic, which is no page to sign in for. */
export const FILE: Access = { ...RECORD, ...outside("closed") };

/** A file that every clinic has. */
export const SHARED_FILE: Access = { ...STAFF, ...outside("closed") };

/** Nothing for anybody. */
export const NOBODY: Access = {
  admin: "not-there",
  therapist: "not-there",
  ...elsewhere("not-there"),
  ...outside("not-there"),
};

/** A file that nobody has, which is no page to sign in for. */
export const NOBODY_FILE: Access = { ...NOBODY, ...outside("closed") };

export const PUBLIC: Access = { ...STAFF, ...outside("page") };

/** What one share link opens, and nothing else does: no member of staff, no other link, not itself when it is over. */
export const LINK: Access = {
  admin: "not-there",
  therapist: "not-there",
  ...elsewhere("not-there"),
  ...outside("not-there"),
  "live link": "page",
};

/** Something a member of staff does to a record. */
export const ACT_ON_RECORD: Access = {
  admin: "done",
  therapist: "done",
  ...elsewhere("not-there"),
  ...outside("signed-out"),
};

export const ADMIN_ACTS_ON_RECORD: Access = {
  ...ACT_ON_RECORD,
  therapist: "forbidden",
  "therapist elsewhere": "forbidden",
};

/** Something a member of staff does that names no record: it happens in their own clinic. */
export const ACT: Access = { ...ACT_ON_RECORD, ...elsewhere("done") };

export const ADMIN_ACTS: Access = { ...ACT, therapist: "forbidden", "therapist elsewhere": "forbidden" };

/** The same answer for every member of staff, each about their own things. */
export function forStaff(outcome: Wanted): Access {
  return { ...ACT, admin: outcome, therapist: outcome, ...elsewhere(outcome) };
}

/** The same answer for everybody: what counts is in what is sent. */
export function forEverybody(outcome: Wanted): Access {
  return { ...forStaff(outcome), ...outside(outcome) };
}

/** For everybody of staff the same wrong entry; whoever may not do it is told that first. */
export const ADMIN_ENTERS: Access = { ...ADMIN_ACTS, admin: "invalid", "admin elsewhere": "invalid" };
