import { expect } from "@playwright/test";
import type { Engine } from "./engine";
import type { Target } from "./target";

const LIMIT_MS = 20_000;

/** A page as somebody in front of it uses it: they look until a thing is there, and press it when it answers. */
export class Visitor {
  constructor(
    readonly engine: Engine,
    /** Where the application is. */
    readonly origin: string,
  ) {}

  async sees(role: Target["role"], name: Target["name"]): Promise<void> {
    await this.until({ role, name }, /plain|alive/);
  }

  async press(role: Target["role"], name: Target["name"]): Promise<void> {
    await this.until({ role, name }, /alive/);
    await this.engine.press({ role, name });
  }

  async write(name: Target["name"], text: string): Promise<void> {
    await this.until({ role: "field", name }, /alive/);
    await this.engine.write({ role: "field", name }, text);
  }

  async isAt(address: RegExp): Promise<void> {
    await expect.poll(() => this.engine.address().catch(() => ""), { timeout: LIMIT_MS }).toMatch(address);
  }

  /** Waits until what the page is asked for is there; a page that changes under the question is asked again. */
  async tells<Out>(what: string, work: () => Out | Promise<Out>, expected: Out): Promise<void> {
    const ask = () => this.engine.ask(work, undefined).catch(() => undefined);
    await expect.poll(ask, { message: what, timeout: LIMIT_MS }).toEqual(expected);
  }

  private async until(target: Target, state: RegExp): Promise<void> {
    const look = () => this.engine.look(target).catch(() => "between two pages");
    const message = `${target.role} ${target.name}`;
    await expect.poll(look, { message, timeout: LIMIT_MS, intervals: [50, 100, 200] }).toMatch(state);
  }
}
