import { describe, expect, it } from "vitest";
import { hashPassword, isPasswordRight, saltFor, withPassword } from "./password";

const EMAIL = "ana@clinic.example";
const account = (name: string, passwordHash: string) => ({ name, passwordHash });

describe("the accounts of one address", () => {
  it("have one salt, whoever makes the next one", async () => {
    const first = await hashPassword("seven quiet herons", saltFor(EMAIL));
    const second = await hashPassword("nine loud geese fly", saltFor(EMAIL, [first]));
    expect(first.split("$")[4]).toBe(second.split("$")[4]);
    expect(saltFor(EMAIL)).not.toEqual(saltFor("ben@clinic.example"));
    const old = await hashPassword("made before there were two");
    expect((await hashPassword("nine loud geese fly", saltFor(EMAIL, [old]))).split("$")[4]).toBe(
      old.split("$")[4],
    );
    expect(await isPasswordRight("nine loud geese fly", second)).toBe(true);
  });

  it("are told apart by their passwords, also where two are the same", async () => {
    const salt = saltFor(EMAIL);
    const accounts = [
      account("river", await hashPassword("seven quiet herons", salt)),
      account("harbour", await hashPassword("nine loud geese fly", salt)),
      account("hill", await hashPassword("seven quiet herons", salt)),
      account("restored", await hashPassword("seven quiet herons")),
      account("foreign", "$argon2id$v=19$not-a-hash"),
    ];
    const named = async (password: string, of = accounts.slice(0, 4)) =>
      (await withPassword(of, password)).map(({ name }) => name);
    expect(await named("seven quiet herons")).toEqual(["river", "hill", "restored"]);
    expect(await named("nine loud geese fly")).toEqual(["harbour"]);
    expect(await named("neither of them here")).toEqual([]);
    expect(await named("seven quiet herons", [])).toEqual([]);
  });
});
