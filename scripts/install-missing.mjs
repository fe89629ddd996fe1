// Installs the packages when node_modules is missing or differs from package-lock.json, and costs milliseconds when
// it does not. Run before every command, so that a fresh clone needs no step of its own.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node24, outsidePath, root, run, since } from './node24.mjs';

const lockFile = join(root, 'package-lock.json');
const installedFile = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.cache', 'regiepunt', 'installed');

export async function installMissing() {
  const reason = whyInstall();
  if (!reason) return;

  const start = Date.now();
  console.log(`Installing packages (${reason}); this takes a minute or two ...`);
  // npm would believe its own list of what is installed and leave a half-installed Node as it is.
  if (!existsSync(node24)) rmSync(join(root, 'node_modules', 'node'), { recursive: true, force: true });
  // Not `npm ci`: that refuses a lock file made where the registry lacks the packages of another platform. This
  // installs the same locked versions with the same checksums, and changes no file but those in node_modules.
  const { code } = await npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    stop(
      `The packages could not be installed: npm ended with code ${code}; what it says is above.`,
      'Check that this machine reaches its npm registry and that the disk is not full, then run the command again.',
    );
  }
  if (!existsSync(node24)) {
    stop(
      'The packages are there, but the Node they bring is not: install scripts are switched off.',
      'Run "npm config get ignore-scripts"; it must say false. Then remove node_modules and run the command again.',
    );
  }
  remember();
  console.log(`Packages installed in ${since(start)}.`);
}

/** Says in a few words what is missing, or nothing when all is there. */
function whyInstall() {
  if (!existsSync(installedFile)) return 'there are none yet';
  if (!existsSync(node24)) return 'the Node of this project is missing';
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint()) return undefined;
  // No stamp for this state: installed by hand, or the lock changed. The two lock files tell which.
  if (!sameAsLock()) return 'package-lock.json has changed';
  remember();
  return undefined;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [lockFile, join(root, 'package.json'), ...workspaceFiles()]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function workspaceFiles() {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return workspaces.map((folder) => join(root, folder, 'package.json'));
}

/** npm keeps what it installed in a hidden lock file of the same form; optional packages of other platforms are absent. */
function sameAsLock() {
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function remember() {
  mkdirSync(join(stampFile, '..'), { recursive: true });
  writeFileSync(stampFile, fingerprint());
}

/** npm, run by the Node it came with: it may replace the one in node_modules while it works. */
function npm(args) {
  const env = { ...process.env, PATH: outsidePath().join(delimiter) };
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  const underNpm = cli?.endsWith('npm-cli.js') && node && !node.startsWith(root);
  return underNpm ? run(node, [cli, ...args], { env }) : run('npm', args, { env });
}

function stop(...lines) {
  console.error(`\n${lines.join('\n')}`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await installMissing();
