import { mailableName } from "./mailable-name";

interface AccountMail {
  readonly subject: string;
  readonly text: string;
}

/** The words of an invitation. */
export function invitationMail(about: {
  readonly displayName: string;
  readonly clinicName: string;
  readonly inviterName: string;
  readonly link: string;
}): AccountMail {
  const clinic = clinicOf(about.clinicName);
  const inviter = mailableName(about.inviterName) ?? "An admin";
  const { link } = about;
  return {
    subject: `Your account at ${clinic}`,
    text: [
      greeting(about.displayName),
      `${inviter} has invited you to Homestretch at ${clinic}. Choose a password here:`,
      link,
      "The link works once and for 24 hours. If you did not expect it, you need not do anything.",
    ].join("\n\n"),
  };
}

/** The words that come with a password-reset link. */
export function passwordResetMail(about: {
  readonly displayName: string;
  readonly clinicName: string;
  readonly link: string;
}): AccountMail {
  const { link } = about;
  return {
    subject: `A new password for ${clinicOf(about.clinicName)}`,
    text: [
      greeting(about.displayName),
      "An admin of your clinic has made this link for you. Choose a new password here:",
      link,
      "The link works once and for 24 hours. Until you use it, your password stays as it is. If you did not ask for it, tell your admin.",
    ].join("\n\n"),
  };
}

/** Who calls themselves by an address or a link is called by no name: these mails go to people who did not ask for them. */
function greeting(displayName: string): string {
  const name = mailableName(displayName);
  return name === undefined ? "Hello," : `Hello ${name},`;
}

function clinicOf(clinicName: string): string {
  return mailableName(clinicName) ?? "your clinic";
}
