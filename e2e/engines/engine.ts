import type { Target } from "./target";

/** A browser of one engine with one window and nothing kept from before, as its own protocol drives it. */
export interface Engine {
  /** Loads an address of the application, as typed. */
  open(address: string): Promise<void>;
  address(): Promise<string>;
  /** Runs a function in the page that calls nothing from outside itself; what goes in and out can be written as JSON. */
  ask<In, Out>(work: (given: In) => Out | Promise<Out>, given: In): Promise<Out>;
  /** Whether there is such an element to be seen, and whether the page's script has taken it over. */
  look(target: Target): Promise<"missing" | "plain" | "alive">;
  /** Presses the middle of it with the pointer. */
  press(target: Target): Promise<void>;
  /** Writes into a field by keys, in place of what stands there. */
  write(target: Target, text: string): Promise<void>;
  key(name: "Escape" | "Enter"): Promise<void>;
  /** The size of what a page is drawn in, as near as the engine's window allows. */
  resize(width: number, height: number): Promise<void>;
  /** A picture of the window, as PNG. */
  picture(): Promise<Buffer>;
  /** What the engine heard of uncaught errors; empty where its protocol tells nothing of them. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** What keys are called in both protocols. */
export const KEYS = { Escape: "\uE00C", Enter: "\uE007", Control: "\uE009", Delete: "\uE017" } as const;
