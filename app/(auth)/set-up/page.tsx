import type { Metadata } from "next";
import { connection } from "next/server";
import { SetUpForm } from "@/components/auth/set-up-form";
import { setUpAction } from "@/lib/set-up/actions";
import { loadSetUp } from "@/lib/set-up/loaders";

export const metadata: Metadata = { title: "Set up a clinic" };

/** The first run of an installation, for whoever has the code that its start has printed. */
export default async function SetUpPage() {
  await connection();
  const { timeZones } = loadSetUp();
  return (
    <>
      <h1 className="text-3xl">Set your clinic up</h1>
      <SetUpForm timeZones={timeZones} setUp={setUpAction} />
    </>
  );
}
