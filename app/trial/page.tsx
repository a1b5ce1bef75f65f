import type { Metadata } from "next";
import { TrialFull } from "@/components/landing/trial-full";
import { TrialBuilder } from "@/components/programs/builder/trial-builder";
import { loadTrial } from "@/lib/trial/loaders";
import "../clinic.css";

export const metadata: Metadata = {
  title: "Try the builder",
  description: "Build a home exercise program for an invented patient, without an account.",
};

/** The builder for anybody who wants to try it: nothing of it is kept. */
export default async function TrialPage() {
  const trial = await loadTrial();
  return (
    <main id="content">{"program" in trial ? <TrialBuilder {...trial} /> : <TrialFull {...trial} />}</main>
  );
}
