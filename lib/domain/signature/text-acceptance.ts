/** What the clinic's lead accepts once for each version of the warning text, before anything is published or printed. */
export const ACCEPTANCE_STATEMENT =
  "This text was written by the Homestretch editors from published guidance. No clinician of this clinic has signed it. We use it on our own responsibility.";

/** Why nothing is published or printed yet. */
export const NOT_ACCEPTED =
  "Nothing is published or printed yet: an admin of your clinic first accepts the texts under Clinic, Sign-off.";
