import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';

/** How to run a PostgreSQL program: PostgreSQL refuses to run as root. */
export interface Unprivileged {
  /** The command line that runs `program` with `args` as a user PostgreSQL accepts. */
  commandFor(program: string, args: string[]): [string, string[]];
  /** Hands a folder to the user the programs run as. */
  own(folder: string): void;
}

const asOurselves: Unprivileged = { commandFor: (program, args) => [program, args], own: () => {} };

/**
 * As an ordinary user: run as ourselves. As root: run as `postgres` (or `nobody`) by util-linux's setpriv, which keeps the
 * right to enter folders of root, so that a clone below /root or a private temporary folder works too.
 */
export function unprivileged(): Unprivileged {
  if (process.getuid?.() !== 0) return asOurselves;
  const [user, uid, gid] = findUser();
  const rights = '+dac_override,+dac_read_search';
  const setpriv = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    `--inh-caps=${rights}`,
    `--ambient-caps=${rights}`,
    // Without this the kernel ignores the capabilities in access(2), with which initdb looks for its sister programs.
    '--securebits=+no_setuid_fixup',
  ];
  try {
    execFileSync('setpriv', [...setpriv, 'true'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      `PostgreSQL refuses to run as root and setpriv (util-linux) cannot switch to the user "${user}" here. Run as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return {
    commandFor: (program, args) => ['setpriv', [...setpriv, program, ...args]],
    own: (folder) => chownSync(folder, uid, gid),
  };
}

function findUser(): [string, number, number] {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return [name, id('-u'), id('-g')];
    } catch {
      continue;
    }
  }
  throw new Error(
    'PostgreSQL refuses to run as root and there is no user "postgres" or "nobody". Set DATABASE_URL instead.',
  );
}
