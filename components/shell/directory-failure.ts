/** The sentence for somebody who has come back from the directory in vain; undefined for a code that is not about it. */
export function directoryFailureText(code: string | undefined, name: string): string | undefined {
  switch (code) {
    case "SsoUnreachable":
      return `${name} does not answer. Try again in a moment, or sign in with your password.`;
    case "SsoAnswer":
      return `${name} has not let you in, or its answer could not be used. Try again; if it stays so, tell whoever looks after this server.`;
    case "SsoRefused":
      return `Your account at ${name} opens nothing here. An admin of your clinic has to invite you, or allow it for your account.`;
    case "SsoStale":
      return "That took too long, or was done already. Start once more.";
    case "SsoBusy":
      return "Very many have signed in from where you are. Wait a quarter of an hour, then try again.";
    case "SsoOther":
      return `That was somebody else's account at ${name}. Sign in there with your own.`;
    case "SsoTaken":
      return `That account at ${name} opens an account here already, or yours has another one. Nothing was changed.`;
    case "SsoOtherAddress":
      return `The invitation is for another e-mail address than the one that ${name} has of you. Ask an admin to invite that one.`;
    default:
      return undefined;
  }
}
