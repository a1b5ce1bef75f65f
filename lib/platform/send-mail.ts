import "server-only";
import { createTransport } from "nodemailer";
import { count } from "./counts";
import { env } from "./env";
import { logFailure } from "./log";

const PATIENCE_MILLISECONDS = 10_000;

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** Whether the operator has named a mail server. */
export function canSendMail(): boolean {
  return env().mail !== undefined;
}

/** Hands a mail to the clinic's mail server. Never inside a transaction: it waits for another machine. */
export async function sendMail(mail: Mail): Promise<"sent" | "failed"> {
  const { mail: server } = env();
  if (!server) return "failed";
  const transport = createTransport({
    url: server.smtpUrl,
    connectionTimeout: PATIENCE_MILLISECONDS,
    greetingTimeout: PATIENCE_MILLISECONDS,
    socketTimeout: PATIENCE_MILLISECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ from: server.from, ...mail });
    count("mail", "sent");
    return "sent";
  } catch (error) {
    count("mail", "failed");
    logFailure({ event: "mail-failed" }, error);
    return "failed";
  } finally {
    transport.close();
  }
}
