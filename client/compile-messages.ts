import { execFileSync } from 'node:child_process';

/** The texts as functions, which the code under test calls. In a process of its own: paraglide's leaves something open. */
export default function compileMessages(): void {
  execFileSync('npm', ['run', '--silent', 'messages', '--', '--silent'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
  });
}
