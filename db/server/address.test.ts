import { describe, expect, it } from "vitest";
import { readAddress } from "./address";

const encryptionOf = (query: string) => readAddress(`postgres://a@db.internal/h${query}`).encryption;

describe("an address of a server", () => {
  it("names who asks, where, and for which database, with what a URL escapes", () => {
    const { encryption, ...address } = readAddress(
      "postgres://ann%40home:p%2Fw@[::1]:6432/home%20stretch?options=-c%20a%3Db",
    );
    expect(address).toEqual({
      host: "::1",
      port: 6432,
      user: "ann@home",
      password: "p/w",
      database: "home stretch",
      parameters: { application_name: "homestretch", options: "-c a=b" },
    });
    expect(encryption).toBeUndefined();
  });

  it("falls back on the port, the host and the database that PostgreSQL's own programs take", () => {
    expect(readAddress("postgres://ann@localhost")).toMatchObject({
      host: "localhost",
      port: 5432,
      database: "ann",
    });
    const socket = readAddress("postgres://ann@localhost/h?host=/run/postgresql&sslmode=require");
    expect(socket).toMatchObject({ host: "/run/postgresql", database: "h" });
    expect(socket.encryption).toBeUndefined();
  });

  it("encrypts as far as sslmode says, and no further", () => {
    expect(encryptionOf("")).toBeUndefined();
    expect(encryptionOf("?sslmode=disable")).toBeUndefined();
    expect(encryptionOf("?sslmode=prefer")).toMatchObject({
      mayBeMissing: true,
      options: { rejectUnauthorized: false },
    });
    expect(encryptionOf("?sslmode=require")).toMatchObject({
      mayBeMissing: false,
      options: { rejectUnauthorized: false, servername: "db.internal" },
    });
    expect(encryptionOf("?sslmode=verify-full")).toMatchObject({
      mayBeMissing: false,
      options: { rejectUnauthorized: true, host: "db.internal" },
    });
  });

  it("refuses a mode that is unknown or would trust anybody", () => {
    expect(() => encryptionOf("?sslmode=yes")).toThrow("sslmode=yes is none of disable");
    expect(() => encryptionOf("?sslmode=verify-ca")).toThrow("sslrootcert");
    expect(() => encryptionOf("?sslmode=verify-ca&sslrootcert=system")).toThrow("sslrootcert");
  });

  it("of a replica is told of by its own name", () => {
    const refused = (query: string) => () =>
      readAddress(`postgres://a@db.internal/h${query}`, "DATABASE_REPLICA_URL");
    expect(refused("?sslmode=yes")).toThrow("DATABASE_REPLICA_URL: sslmode=yes is none of");
    expect(refused("?sslmode=verify-ca")).toThrow("DATABASE_REPLICA_URL: sslmode=verify-ca needs");
    expect(refused("?sslrootcert=/nowhere/ca.pem")).toThrow("DATABASE_REPLICA_URL: sslrootcert names");
  });

  it("that cannot be used is told in a sentence, without the password", () => {
    expect(() => encryptionOf("?sslmode=require&sslcert=/nowhere/a.crt")).toThrow(
      "sslcert names /nowhere/a.crt, which cannot be read",
    );
    for (const wrong of ["db.internal", "postgres://ann:secret@:x/", "mysql://ann:secret@db/h"]) {
      expect(() => readAddress(wrong)).toThrow("DATABASE_URL must be an address such as");
      expect(() => readAddress(wrong)).not.toThrow("secret");
    }
  });
});
