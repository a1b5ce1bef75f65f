/** What an audit event belongs to, for the filter of the audit page. */
export const AUDIT_GROUPS = {
  patients: "Patients",
  programs: "Programs and handouts",
  follow: "Follow-up",
  links: "Links and codes",
  library: "Library and templates",
  "sign-off": "Sign-off",
  clinic: "Clinic settings",
  staff: "Accounts and sign-in",
  trust: "Audit, export and erasing",
  refused: "Refused",
} as const;
export type AuditGroup = keyof typeof AUDIT_GROUPS;

interface VerbWords {
  readonly group: AuditGroup;
  /** Follows the name of who did it; `{subject}` stands for the record's own words. */
  readonly words: string;
}

const verbs = <Verb extends string>(all: Record<Verb, readonly [group: AuditGroup, words: string]>) =>
  Object.fromEntries(
    Object.entries<readonly [AuditGroup, string]>(all).map(([verb, [group, words]]) => [
      verb,
      { group, words },
    ]),
  ) as Record<Verb, VerbWords>;

/** Everything that can stand in the trail. A verb that is not here cannot be written. */
export const AUDIT_VERBS = verbs({
  "patient.list": ["patients", "looked at the list of patients"],
  "patient.read": ["patients", "opened the record of {subject}"],
  "patient.create": ["patients", "added {subject}"],
  "patient.update": ["patients", "changed the record of {subject}"],
  "patient.archive": ["patients", "archived {subject}"],
  "patient.unarchive": ["patients", "brought {subject} back to the list"],
  "patient.ask-none": ["patients", "recorded that {subject} was asked and had none"],
  "patient.unask-none": ["patients", "took back that {subject} was asked and had none"],
  "patient.merge": ["patients", "merged another record into that of {subject}"],
  "patient.unmerge": ["patients", "undid the merge into the record of {subject}"],

  "program.list": ["programs", "looked at a list of programs"],
  "program.read": ["programs", "opened {subject}"],
  "program.create": ["programs", "started {subject}"],
  "program.save-draft": ["programs", "changed the draft of {subject}"],
  "program.restore": ["programs", "brought an earlier version of {subject} back as its draft"],
  "program.archive": ["programs", "archived {subject}"],
  "program.publish": ["programs", "published {subject}"],
  "program.print": ["programs", "printed the handout of {subject}"],
  "program.screen": ["programs", "recorded the warning signs asked about for {subject}"],
  "conflict.keep": ["programs", "kept an exercise in {subject} against a rule, with a reason"],

  "log.read": ["follow", "looked at what was recorded of {subject}"],
  "log.create": ["follow", "recorded a session of {subject}"],
  "log.correct": ["follow", "changed a recorded session of {subject}"],
  "log.enter": ["follow", "entered a paper diary of {subject}"],
  "log.mark-read": ["follow", "marked as read what was recorded of {subject}"],
  "outcome.read": ["follow", "looked at the outcome measures of {subject}"],
  "outcome.record": ["follow", "recorded outcome measures of {subject}"],
  "outcome.strike": ["follow", "struck out a measurement of {subject}"],
  "symptoms.read": ["follow", "looked at the body charts of {subject}"],
  "symptoms.record": ["follow", "recorded a body chart of {subject}"],
  "symptoms.strike": ["follow", "struck out a body chart of {subject}"],

  "share-link.issue": ["links", "made {subject}"],
  "share-link.open": ["links", "opened {subject}"],
  "share-link.revoke": ["links", "closed {subject}"],
  "share-link.renew": ["links", "gave {subject} more time"],
  "share-link.label": ["links", "named {subject}"],
  "share-link.set-pin": ["links", "set the PIN of {subject}"],
  "share-link.remove-pin": ["links", "took the PIN off {subject}"],
  "share-link.unlock": ["links", "unlocked {subject} after wrong PINs"],
  "share-link.send": ["links", "sent {subject} by mail"],
  "share-link.guess-pin": ["links", "typed a PIN for {subject}"],
  "share-link.ask-renewal": ["links", "asked for more time with {subject}"],
  "share-link.subscribe": ["links", "subscribed to the reminders of {subject}"],
  "share-link.calendar": ["links", "fetched the reminders of {subject}"],

  "template.list": ["library", "looked at the templates"],
  "template.read": ["library", "opened {subject}"],
  "template.create": ["library", "saved {subject}"],
  "template.update": ["library", "changed {subject}"],
  "template.replace-items": ["library", "put other exercises into {subject}"],
  "template.archive": ["library", "archived {subject}"],
  "template.unarchive": ["library", "brought {subject} back"],
  "exercise.create": ["library", "added {subject}"],
  "exercise.update": ["library", "changed {subject}"],
  "exercise.draw": ["library", "drew {subject}"],
  "exercise.undraw": ["library", "removed the drawing of {subject}"],
  "exercise.name-in-clinic": ["library", "changed what the clinic calls {subject}"],
  "exercise.archive": ["library", "archived {subject}"],
  "exercise.unarchive": ["library", "brought {subject} back"],
  "exercise.import": ["library", "imported a list of exercises"],
  "exercise.undo-import": ["library", "took the import of a list of exercises back"],
  "exercise.export": ["library", "exported the clinic's own exercises"],
  "advice.create": ["library", "added {subject}"],
  "advice.update": ["library", "changed {subject}"],
  "advice.archive": ["library", "archived {subject}"],
  "advice.unarchive": ["library", "brought {subject} back"],
  "image.store": ["library", "stored a picture"],
  "clip.store": ["library", "stored a clip"],
  "translation.save": ["library", "changed the translation of {subject}"],
  "translation.drop": ["library", "took the clinic's translation of {subject} back"],
  "translation.check": ["library", "recorded that a translator has checked the translation of {subject}"],
  "translation.export": ["library", "exported the translations of a language"],
  "translation.import": ["library", "imported translations"],

  "signer.name": ["sign-off", "named {subject} as a clinical signer"],
  "signer.change": ["sign-off", "changed what {subject} may sign"],
  "signer.end": ["sign-off", "ended {subject} as a clinical signer"],
  "signature.sign": ["sign-off", "signed {subject}"],
  "signature.withdraw": ["sign-off", "withdrew a signature of {subject}, with a reason"],
  "signature.export": ["sign-off", "exported the clinic's signatures"],
  "signature.import": ["sign-off", "imported signatures from another clinic"],
  "signature.accept": ["sign-off", "accepted signatures from another clinic"],
  "signature.recall": ["sign-off", "looked at who holds {subject}"],
  "translation.sign": ["sign-off", "signed the translation of {subject}"],
  "text.accept": ["sign-off", "accepted the texts unsigned, on the clinic's own responsibility"],
  "text.demonstrate": ["sign-off", "let this demonstration clinic use the texts unsigned"],

  "clinic.set-up": ["clinic", "set the clinic up"],
  "clinic.change": ["clinic", "changed the clinic's settings"],

  "session.start": ["staff", "signed in"],
  "session.prove": ["staff", "typed the password again"],
  "session.prove-by-sso": ["staff", "signed in to the directory again, to confirm who it is"],
  "session.end": ["staff", "signed out"],
  "session.end-all": ["staff", "ended all own sessions"],
  "staff.invite": ["staff", "invited a colleague"],
  "staff.revoke-invitation": ["staff", "took an invitation back"],
  "staff.join": ["staff", "accepted an invitation"],
  "staff.change-role": ["staff", "changed the role of {subject}"],
  "staff.deactivate": ["staff", "deactivated the account of {subject}"],
  "staff.reactivate": ["staff", "reactivated the account of {subject}"],
  "staff.end-sessions": ["staff", "ended all sessions of {subject}"],
  "staff.reset-password": ["staff", "made a password-reset link for {subject}"],
  "staff.remove-second-step": ["staff", "removed the second sign-in step of {subject}"],
  "staff.allow-sso": ["staff", "let {subject} sign in by the directory"],
  "staff.forbid-sso": ["staff", "ended signing in by the directory for {subject}"],
  "account.link-identity": ["staff", "linked their account to the directory"],
  "account.unlink-identity": ["staff", "took the link of their account to the directory away"],
  "account.rename": ["staff", "changed their own name"],
  "account.change-password": ["staff", "changed their own password"],
  "account.reset-password": ["staff", "set a new password by a reset link"],
  "account.prepare-second-step": ["staff", "began to set a second sign-in step up"],
  "account.turn-on-second-step": ["staff", "turned their second sign-in step on"],
  "account.turn-off-second-step": ["staff", "turned their second sign-in step off"],
  "account.renew-recovery-codes": ["staff", "made new recovery codes"],
  "account.end-session": ["staff", "ended one of their own sessions"],
  "session.refused": ["staff", "turned away a failed sign-in to the account of {subject}"],

  "patient.export": ["trust", "exported everything about {subject}"],
  "patient.erase": ["trust", "erased everything about a patient"],
  "patient.import": ["trust", "imported a list of patients"],
  "patient.undo-import": ["trust", "took the import of a list of patients back"],
  "patient.list-export": ["trust", "exported the list of patients"],
  "program.hand-over": ["trust", "exported {subject} as a file for another clinic"],
  "program.export-fhir": ["trust", "exported {subject} as a file for a hospital (FHIR)"],
  "known-clinic.name": ["trust", "confirmed whose signature a program file carries"],
  "known-clinic.forget": ["trust", "took the confirmation of another clinic's signature back"],
  "audit.read": ["trust", "looked at the audit trail"],
  "audit.export": ["trust", "exported the audit trail"],
  "backup.restore": ["trust", "restored a backup"],

  refused: ["refused", "tried what the role does not allow: {permission}"],
});

export type AuditVerb = keyof typeof AUDIT_VERBS;

/** The verbs of a group. */
export function verbsOf(group: AuditGroup): AuditVerb[] {
  return (Object.keys(AUDIT_VERBS) as AuditVerb[]).filter((verb) => AUDIT_VERBS[verb].group === group);
}
