import { readFileSync } from "node:fs";
import path from "node:path";

const MANIFEST = path.resolve(import.meta.dirname, "../../.next/server/server-reference-manifest.json");
const NOWHERE = "5f0c2f0e-6a0b-4c53-9d2f-0a4a1d1f7b11";

/** Somebody with a cookie jar who speaks HTTP to one process, and may go on with another. */
export class Visitor {
  constructor(app, jar = new Map()) {
    this.app = app;
    this.jar = jar;
  }

  /** The same person at another process. */
  at(app) {
    return new Visitor(app, this.jar);
  }

  async send(target, { headers = {}, ...init } = {}) {
    const cookie = [...this.jar].map((pair) => pair.join("=")).join("; ");
    const answer = await fetch(this.app.address + target, {
      ...init,
      headers: { origin: this.app.origin, accept: "text/html", ...(cookie && { cookie }), ...headers },
      redirect: "manual",
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name, ...value] = line.split(";", 1)[0].split("=");
      this.jar.set(name, value.join("="));
    }
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }

  /** Posts the sign-in form. */
  async signIn(email, password, headers = {}) {
    const { csrfToken } = JSON.parse((await this.send("/api/auth/csrf")).text);
    return this.send("/api/auth/callback/credentials", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams({ csrfToken, email, password, json: "true" }).toString(),
    });
  }

  /** Signs in and types the password once more, as what lets records out asks for. */
  async signInProved(email, password) {
    await this.signIn(email, password);
    return this.act("proveAction", { password });
  }

  /** Sends one of the floods to an action, or to its page; a server that has hung up counts as 0. */
  flood({ call, headers, body }, name) {
    const { id, page } = actionNamed(name);
    const sent = call ? { ...headers, "next-action": id } : headers;
    return this.send(page, { method: "POST", headers: sent, body }).catch(() => ({ status: 0 }));
  }

  /** How the framework names an action, for a call that is put together by hand. */
  actionId(name) {
    return actionNamed(name).id;
  }

  /** Calls a server action; answers what it said, or where it led. */
  async act(name, payload) {
    const { id, page } = actionNamed(name);
    const answer = await this.send(page, {
      method: "POST",
      headers: { "next-action": id, accept: "text/x-component" },
      body: JSON.stringify([{ status: "idle" }, payload]),
    });
    const row = /^[0-9a-f]+:(\{"status":"(?:invalid|refused|saved|conflict)".*)$/m.exec(answer.text)?.[1];
    if (row) return JSON.parse(row);
    return {
      status: answer.headers.has("x-action-redirect") ? "led" : String(answer.status),
      to: answer.headers.get("x-action-redirect"),
    };
  }
}

let manifest;

function actionNamed(name) {
  manifest ??= JSON.parse(readFileSync(MANIFEST, "utf8")).node;
  const [id, entry] = Object.entries(manifest).find(([, action]) => action.exportedName === name);
  const parts = Object.keys(entry.workers)[0].split("/").slice(0, -1);
  const shown = parts.filter((part) => part !== "app" && !/^\(.*\)$/.test(part));
  return { id, page: `/${shown.join("/").replaceAll(/\[[^\]]+\]/g, NOWHERE)}` };
}
