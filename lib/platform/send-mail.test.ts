import { createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildLinkMessage } from "@/lib/domain/sharing/link-message";
import { wordsOf } from "@/lib/domain/words/words-of";
import { processState } from "./process-state.mjs";

/** A mail server of the test's own: takes every command but the recipients it refuses, and keeps the mails. */
class MailServer {
  readonly mails: string[] = [];
  private readonly server: Server = createServer((socket) => this.talk(socket));

  start(): Promise<number> {
    return new Promise((resolve) => {
      this.server.listen(0, "127.0.0.1", () => {
        const address = this.server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  }

  stop(): void {
    this.server.close();
  }

  private talk(socket: Socket): void {
    let data: string | undefined;
    let rest = "";
    const say = (line: string) => socket.write(`${line}\r\n`);
    say("220 mail.test");
    socket.on("error", () => socket.destroy());
    socket.on("data", (bytes) => {
      const lines = (rest + bytes.toString()).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (data !== undefined) {
          if (line !== ".") data += `${line}\n`;
          else {
            this.mails.push(data);
            data = undefined;
            say("250 kept");
          }
        } else if (line === "DATA") {
          data = "";
          say("354 go on");
        } else if (line.startsWith("RCPT") && line.includes("refused@")) say("550 nobody here");
        else if (line === "QUIT") socket.end("221 bye\r\n");
        else say("250 fine");
      }
    });
  }
}

const server = new MailServer();
let port = 0;

beforeAll(async () => {
  port = await server.start();
});
afterAll(() => {
  vi.unstubAllEnvs();
  processState.env = undefined;
  processState.log = undefined;
  return server.stop();
});

async function mailer(settings: Record<string, string>) {
  processState.env = undefined;
  processState.log = undefined;
  vi.stubEnv("LOG_LEVEL", "silent");
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import("./send-mail");
}

const MESSAGE = buildLinkMessage(wordsOf("en"), {
  clinicName: "Riverside Physiotherapy",
  clinicPhone: "01632 960 001",
  address: "https://clinic.example/p#token",
  expires: "5 December 2026",
  hasPin: true,
});

describe("sendMail", () => {
  it("does nothing without a mail server", async () => {
    const { canSendMail, sendMail } = await mailer({ SMTP_URL: "", MAIL_FROM: "" });
    expect(canSendMail()).toBe(false);
    expect(await sendMail({ to: "a@patient.example", ...MESSAGE })).toBe("failed");
  });

  it("hands the message over, and says when the server does not take it", async () => {
    const settings = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "Clinic <desk@clinic.example>" };
    const { canSendMail, sendMail } = await mailer(settings);
    expect(canSendMail()).toBe(true);
    expect(await sendMail({ to: "a@patient.example", ...MESSAGE })).toBe("sent");
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]).toContain("From: Clinic <desk@clinic.example>");
    expect(server.mails[0]).toContain("To: a@patient.example");
    expect(server.mails[0]).toContain("https://clinic.example/p#token");
    expect(await sendMail({ to: "refused@patient.example", ...MESSAGE })).toBe("failed");
    expect(server.mails).toHaveLength(1);
  });

  it("says so when nobody answers", async () => {
    const { sendMail } = await mailer({ SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "desk@clinic.example" });
    expect(await sendMail({ to: "a@patient.example", ...MESSAGE })).toBe("failed");
  });
});
