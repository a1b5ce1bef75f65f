import { readFileSync } from "node:fs";
import path from "node:path";

export interface ActionAddress {
  /** The number under which the framework takes the call. */
  readonly id: string;
  /** A page that carries it, with the folder names of its parameters. */
  readonly page: string;
}

interface Manifest {
  readonly node: Readonly<
    Record<
      string,
      {
        readonly exportedName?: string;
        readonly filename?: string;
        readonly workers: Record<string, unknown>;
      }
    >
  >;
}

const FILE = path.resolve(import.meta.dirname, "../../.next/server/server-reference-manifest.json");

let read: ReadonlyMap<string, ActionAddress> | undefined;

/** Every server action of the build that is served, by its name. A stranger finds these numbers in the page's script. */
export function actionAddresses(): ReadonlyMap<string, ActionAddress> {
  read ??= new Map(
    Object.entries((JSON.parse(readFileSync(FILE, "utf8")) as Manifest).node).map(([id, entry]) => {
      const pages = Object.keys(entry.workers).map(pathOfPage).sort(byParameters);
      return [entry.exportedName ?? id, { id, page: pages[0] ?? "/" }];
    }),
  );
  return read;
}

/** `app/(clinic)/patients/[patientId]/page` is `/patients/[patientId]`. */
export function pathOfPage(file: string): string {
  const parts = file.split("/").filter((part) => part !== "app" && !/^\(.*\)$/.test(part));
  return `/${parts.slice(0, -1).join("/")}`;
}

const byParameters = (one: string, other: string) =>
  one.split("[").length - other.split("[").length || one.length - other.length;
