"use client";

import { DeadEnd } from "@/components/shell/dead-end";
import { buttonClass } from "@/components/ui/button-class";
import { FONT_CLASS } from "./fonts";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string } };

/** The frame of the page itself failed, so this brings its own. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en" className={FONT_CLASS}>
      <body>
        <title>Homestretch did not load</title>
        <main>
          <DeadEnd
            title="Homestretch did not load"
            reference={error.digest}
            actions={
              <button
                type="button"
                className={buttonClass("primary")}
                onClick={() => window.location.reload()}
              >
                Load it again
              </button>
            }
          >
            <p>Something went wrong on our side. What you saved before is safe.</p>
          </DeadEnd>
        </main>
      </body>
    </html>
  );
}
