/** `npm run portal`: builds the elements where that is still to be done, makes the database, starts the site. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const data = process.env.PORTAL_DATA ?? fileURLToPath(new URL('data/', import.meta.url));
const port = Number(process.env.PORT ?? 8080);
const host = process.env.HOST ?? '127.0.0.1';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `The portal needs Node 22.13 or later for its database; this is ${process.version}.`,
  );
  process.exit(1);
}

if (!existsSync(join(project, 'dist/define.js'))) {
  console.log('Building the elements, once …');
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: project,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

const {generate, generateURI} = await import('otplib');
const {createPortal} = await import('./server.mjs');
const {firstAccounts} = await import('./first-accounts.mjs');

// For this user of the machine alone. A folder that was there before keeps its rights, the files in it have their own.
mkdirSync(data, {recursive: true, mode: 0o700});
const app = await createPortal({
  file: join(data, 'portal.sqlite'),
  mode: process.env.PORTAL_MODE === 'native' ? 'native' : 'fetch',
  isSecure: process.env.PORTAL_HTTPS === '1',
  trustProxy: process.env.TRUST_PROXY ?? false,
  logger: {level: 'warn'},
});

const people = await firstAccounts(app.accounts, join(data, 'accounts.json'));

const address = await app.listen({port, host}).catch((error) => {
  console.error(`${error.message}. Another port: PORT=8081 npm run portal`);
  process.exit(1);
});

/** Whom to sign in as, and how. */
async function describe([lan, tam]) {
  const code = () => generate({secret: tam.otpSecret});
  process.stdin.on('data', async () => console.log(await code()));
  process.stdin.unref?.();
  return `
  ${lan.username}   ${lan.password}
  ${tam.username}   ${tam.password}   and a code: ${await code()} now, Enter prints the next one
             authenticator: ${generateURI({issuer: 'Portal', label: tam.username, secret: tam.otpSecret})}
             backup codes, each good once: ${tam.backupCodes.slice(0, 3).join(' ')} …
`;
}

console.log(`
The portal is at ${address}
${people ? await describe(people) : '\n  The accounts are those of before; the file with their passwords is gone.\n'}
Try: a wrong password five times; the code twice; two tabs, signing out in one; scripting off;
stopping this server and starting it again. The counter counts this page once for each view.
PORTAL_MODE=native has the form posted as forms are. To begin anew, delete ${data}
Ctrl+C stops it.
`);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void app.close().then(() => process.exit()));
