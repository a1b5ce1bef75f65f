import { describe, expect, it } from "vitest";
import { type BuilderCommand, findCommands } from "./builder-commands";

const command = (group: string, label: string): BuilderCommand => ({
  id: label,
  group,
  label,
  run: () => undefined,
});
const COMMANDS = [
  command("Program", "Publish and print"),
  command("Program", "Open the draft as PDF"),
  command("Go to", "Half-kneeling hip flexor stretch"),
];
const found = (query: string) => findCommands(COMMANDS, query).map(({ label }) => label);

describe("finding a command", () => {
  it("offers all of them before anything is typed", () => {
    expect(found("  ")).toHaveLength(COMMANDS.length);
  });

  it("goes by the beginnings of words, in any order, whatever the case", () => {
    expect(found("PRI")).toEqual(["Publish and print"]);
    expect(found("pdf draft")).toEqual(["Open the draft as PDF"]);
    expect(found("go kneel")).toEqual(["Half-kneeling hip flexor stretch"]);
    expect(found("int")).toEqual([]);
  });
});
