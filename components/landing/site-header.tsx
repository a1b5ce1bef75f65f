import Link from "next/link";
import { Wordmark } from "@/components/shell/mark";
import { ButtonLink } from "@/components/ui/button-link";

/** The head of the pages that anybody may read. */
export function SiteHeader() {
  return (
    <header className="mx-auto flex h-20 w-full max-w-content items-center justify-between px-4 sm:px-8">
      <Link href="/" className="rounded py-1 no-underline">
        <Wordmark />
      </Link>
      <ButtonLink href="/sign-in">Sign in</ButtonLink>
    </header>
  );
}
