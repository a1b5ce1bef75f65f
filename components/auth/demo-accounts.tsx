"use client";

import { Button } from "@/components/ui/button";

export type DemoAccount = { label: string; email: string; password: string };

type DemoAccountsProps = { accounts: readonly DemoAccount[]; onChoose: (account: DemoAccount) => void };

/** Accounts to try the program with; one press fills the form. */
export function DemoAccounts({ accounts, onChoose }: DemoAccountsProps) {
  if (accounts.length === 0) return null;
  return (
    <section aria-labelledby="demo-accounts" className="grid gap-3 border-t border-line pt-6">
      <div>
        <h2 id="demo-accounts" className="text-lg">
          Demonstration clinic
        </h2>
        <p className="text-sm text-ink-soft">Invented people only. Choose who you are, then sign in.</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {accounts.map((account) => (
          <Button
            key={account.email}
            size="sm"
            className="h-auto! min-h-8 py-1 text-left whitespace-normal!"
            onClick={() => onChoose(account)}
          >
            {account.label}
          </Button>
        ))}
      </div>
    </section>
  );
}
