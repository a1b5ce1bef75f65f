import Link from "next/link";
import type { ReactNode } from "react";
import { Wordmark } from "@/components/shell/mark";

/** The frame of the pages around signing in: one narrow column. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-sm content-start gap-12 px-4 pt-8 pb-16 sm:pt-20">
      <header>
        <Link href="/" className="inline-block rounded py-1 no-underline">
          <Wordmark />
        </Link>
      </header>
      <main className="grid gap-8">{children}</main>
    </div>
  );
}
