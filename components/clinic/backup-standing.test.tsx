import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BackupAlert } from "./backup-standing";

const shown = (tone: "plain" | "good" | "bad") =>
  renderToStaticMarkup(<BackupAlert standing={{ tone, sentence: "It was not made: the disk is full." }} />);

test("an admin's day begins with a backup that was not made, and with nothing while all is well", () => {
  expect(shown("bad")).toContain("It was not made: the disk is full.");
  expect(shown("good")).toBe("");
  expect(shown("plain")).toBe("");
  expect(renderToStaticMarkup(<BackupAlert standing={undefined} />)).toBe("");
});
