// Installs what is missing, with any Node from 20: before npm start what the hub runs with, before npm test (--all) the rest
// too. Needs nothing installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Says what is installed whole: `all` or `production`, and of which lock file. Without it nothing is. */
const STAMP = 'node_modules/.installed';
/** Held by the process that installs; holds its number. */
const LOCK = '.installing';
const MINIMUM = [22, 18];
const ON_WINDOWS = process.platform === 'win32';

const all = process.argv.includes('--all');
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

/** What is installed whole of this lock file; what is complete is never reduced. */
function installed() {
  const [kind, of] = existsSync(STAMP) ? readFileSync(STAMP, 'utf8').split(' ') : [];
  return of === wanted && runningNode() !== null ? kind : null;
}

const isEnough = (kind) => kind === 'all' || (kind === 'production' && !all);

/** The version of the Node that would run the hub, as numbers; `null` where none runs. */
function runningNode() {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', shell: ON_WINDOWS });
  const numbers = /^v(\d+)\.(\d+)/.exec(stdout ?? '');
  return numbers ? numbers.slice(1).map(Number) : null;
}

function isThere(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

/** Takes the lock, when who holds it is done or gone. Returns whether somebody else held it. */
async function lock() {
  for (let waited = false; ; waited = true) {
    try {
      const file = openSync(LOCK, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(existsSync(LOCK) ? readFileSync(LOCK, 'utf8') : 0);
    if (holder > 0 && !isThere(holder)) rmSync(LOCK, { force: true });
    else if (!waited)
      console.log(`Process ${holder} installs already; waiting for it (if it does not, delete ${LOCK}) …`);
    await sleep(500);
  }
}

/** Runs npm until it has ended, or this process is told to, or the npm that started this process has ended. */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  // A group of its own, so that what it starts ends with it.
  const options = { stdio: 'inherit', detached: !ON_WINDOWS };
  const child = npm
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn('npm', args, { ...options, shell: true });
  const end = () => {
    try {
      if (ON_WINDOWS) child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended.
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  const parent = process.ppid;
  const looking = setInterval(() => (process.ppid === parent && isThere(parent)) || end(), 500);
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (status) => {
      clearInterval(looking);
      resolve(status ?? 1);
    });
  });
}

/** Ends with a sentence. */
function refuse(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

async function install() {
  const before = installed();
  if (isEnough(before)) return;
  // From here on nothing is whole, whatever happens.
  rmSync(STAMP, { force: true });
  console.log('Installing the packages of package-lock.json (only the first time and after changes) …');
  const how = before === 'production' ? ['install', '--no-save'] : ['ci'];
  const what = all ? ['--include=dev'] : ['--omit=dev'];
  const args = [...how, ...what, '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await runNpm(args)) !== 0) return refuse('The packages could not be installed; npm says why above.');
  if (runningNode() === null) return refuse('The packages were installed, but no Node runs; start again.');
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(STAMP, `${all ? 'all' : 'production'} ${wanted}`);
}

if (!isEnough(installed())) {
  await lock();
  try {
    await install();
  } finally {
    rmSync(LOCK, { force: true });
  }
}
const [major = 0, minor = 0] = runningNode() ?? [];
if (!process.exitCode && (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])))
  refuse(
    `Node ${major > 0 ? `${major}.${minor}` : 'unknown'} would run the hub, which needs ${MINIMUM.join('.')} or later. The packaged Node is missing: install without --omit=optional, or use a newer Node of your own.`,
  );
