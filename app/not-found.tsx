import type { Metadata } from "next";
import { DeadEnd } from "@/components/shell/dead-end";
import { buttonClass } from "@/components/ui/button-class";

export const metadata: Metadata = { title: "Not found" };

/** Says the same whether the thing never existed or belongs to somebody else. */
export default function NotFound() {
  return (
    <main>
      <DeadEnd
        title="There is nothing at this address"
        actions={
          <a href="/" className={buttonClass("primary")}>
            Go to the start page
          </a>
        }
      >
        <p>The link may be old or mistyped. If somebody gave it to you, ask them for a new one.</p>
      </DeadEnd>
    </main>
  );
}
