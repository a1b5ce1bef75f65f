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
  const { displayName, clinicName, inviterName, link } = about;
  return {
    subject: `Your account at ${clinicName}`,
    text: [
      `Hello ${displayName},`,
      `${inviterName} has invited you to Homestretch at ${clinicName}. Choose a password here:`,
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
  const { displayName, clinicName, link } = about;
  return {
    subject: `A new password for ${clinicName}`,
    text: [
      `Hello ${displayName},`,
      "An admin of your clinic has made this link for you. Choose a new password here:",
      link,
      "The link works once and for 24 hours. Until you use it, your password stays as it is. If you did not ask for it, tell your admin.",
    ].join("\n\n"),
  };
}
