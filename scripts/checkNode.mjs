// Runs after `npm ci` on whatever Node there is, so it is plain JavaScript. Where npm brings Node 24 along
// (optionalDependencies: Linux, Windows), this runs on that one; elsewhere on the person's own.
const NEEDED = [22, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `Addendum is built with Node ${NEEDED.join('.')} or later; this is ${process.versions.node}. Get one at https://nodejs.org/.`,
  );
  process.exit(1);
}
