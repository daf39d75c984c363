/** `npm run portal`: builds the elements where that is still to be done, makes the database, starts the site. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
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

const {generate, generateSecret, generateURI} = await import('otplib');
const {createPortal} = await import('./server.mjs');
const {randomSecret} = await import('./passwords.mjs');

mkdirSync(data, {recursive: true});
const app = await createPortal({
  file: join(data, 'portal.sqlite'),
  mode: process.env.PORTAL_MODE === 'native' ? 'native' : 'fetch',
  isSecure: process.env.PORTAL_HTTPS === '1',
  trustProxy: process.env.TRUST_PROXY ?? false,
  logger: {level: 'warn'},
});

/** Two people, whose passwords are new on every machine. A real site would never write them down, as this file does. */
const notes = join(data, 'accounts.json');
if (app.accounts.isEmpty()) {
  const lan = {username: 'ngoc.lan', name: 'Trần Ngọc Lan', password: randomSecret(12)};
  const tam = {
    username: 'minh.tam',
    name: 'Lê Minh Tâm',
    password: randomSecret(12),
    otpSecret: generateSecret(),
  };
  await app.accounts.create(lan);
  const backupCodes = await app.accounts.create(tam);
  writeFileSync(notes, JSON.stringify([lan, {...tam, backupCodes}], null, 2), {mode: 0o600});
}
const [lan, tam] = JSON.parse(readFileSync(notes, 'utf8'));
const code = () => generate({secret: tam.otpSecret});

const address = await app.listen({port, host}).catch((error) => {
  console.error(`${error.message}. Another port: PORT=8081 npm run portal`);
  process.exit(1);
});
console.log(`
The portal is at ${address}

  ${lan.username}   ${lan.password}
  ${tam.username}   ${tam.password}   and a code: ${await code()} now, Enter prints the next one
             authenticator: ${generateURI({issuer: 'Portal', label: tam.username, secret: tam.otpSecret})}
             backup codes, each good once: ${tam.backupCodes.slice(0, 3).join(' ')} …

Try: a wrong password five times; the code twice; two tabs, signing out in one; scripting off;
stopping this server and starting it again. The counter counts this page once for each view.
PORTAL_MODE=native has the form posted as forms are. To begin anew, delete ${data}
Ctrl+C stops it.
`);

process.stdin.on('data', async () => console.log(await code()));
process.stdin.unref?.();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void app.close().then(() => process.exit()));
