"use client";

import { useCommand } from "@/components/shell/use-command";
import { useDirectory } from "@/components/shell/use-directory";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";

type DirectoryLinkProps = {
  name: string;
  isLinked: boolean;
  failure: string | undefined;
  /** Whether the password was proved lately; the form of it asks by itself. */
  check: Action<undefined>;
  unlink: Action<undefined>;
};

/** Whether the account is signed in to by the clinic's directory, and how to begin or end that. */
export function DirectoryLink({ name, isLinked, failure, check, unlink }: DirectoryLinkProps) {
  const { run, pending } = useCommand();
  const directory = useDirectory();
  const link = () =>
    run(check, {}, { done: `On to ${name}` }, () =>
      directory.go({ purpose: "link", callbackUrl: "/account" }),
    );
  return (
    <Section
      title={`Sign in with ${name}`}
      description={
        isLinked
          ? `Your account is linked: ${name} signs you in. What you may do here stays as it is.`
          : `Link your account, and ${name} signs you in without the password of this server.`
      }
    >
      {failure !== undefined && (
        <Notice tone="stop" title="Not linked" role="alert">
          {failure}
        </Notice>
      )}
      <div>
        {isLinked ? (
          <Button pending={pending} onClick={() => run(unlink, {}, { done: "The link is taken away" })}>
            Take the link away
          </Button>
        ) : (
          <Button pending={pending || directory.pending} onClick={link}>
            Link with {name}
          </Button>
        )}
      </div>
    </Section>
  );
}
