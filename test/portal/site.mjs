/** The portal of a test: its own database, a clock that the test moves, and readers who keep cookies. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {generate} from 'otplib';
import {createPortal} from '../../examples/portal/server.mjs';

export const LAN = {username: 'ngoc.lan', name: 'Trần Ngọc Lan', password: 'hồ sen tháng sáu'};
export const TAM = {
  username: 'minh.tam',
  name: 'Lê Minh Tâm',
  password: 'mái đình cong vút',
  otpSecret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
};

/** A hundredth of the work that real passwords cost. */
export const CHEAP = {N: 2 ** 10, r: 8, p: 1};

/**
 * Starts a portal with two accounts, `LAN` and `TAM`, who gives a code. `clock.now` is its time; `stop()` and
 * `start()` have it go and come back on the same port.
 */
export async function startPortal(t, {accounts = [LAN, TAM], ...options} = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'cong-portal-'));
  const file = join(folder, 'portal.sqlite');
  const clock = {now: Date.parse('2026-11-24T10:04:00+07:00')};
  const site = {
    clock,
    file,
    port: 0,
    backupCodes: [],
    /** What happens before each request is answered; a promise has it wait. */
    before: () => undefined,
  };

  site.start = async () => {
    site.app = await createPortal({
      file,
      cost: CHEAP,
      now: () => clock.now,
      limits: {signIns: 1000, hits: 5000, passwords: 1000},
      ...options,
    });
    site.app.addHook('onRequest', async (request) => site.before(request));
    // Of a thousand connections at once, the usual queue of 511 would drop some, which come again seconds later.
    site.origin = await site.app.listen({port: site.port, host: '127.0.0.1', backlog: 4096});
    site.port = Number(new URL(site.origin).port);
  };
  site.stop = () => site.app.close();
  site.code = (seconds = 0) =>
    generate({secret: TAM.otpSecret, epoch: Math.floor(clock.now / 1000) + seconds});
  /** Asks the file itself, as another program would. */
  site.query = (sql, ...values) => {
    const db = new DatabaseSync(file, {readOnly: true});
    try {
      return db.prepare(sql).all(...values);
    } finally {
      db.close();
    }
  };

  await site.start();
  for (const account of accounts)
    site.backupCodes.push(...(await site.app.accounts.create(account)));
  t.after(async () => {
    await site.stop();
    await rm(folder, {recursive: true, force: true});
  });
  return site;
}

/** Somebody with a browser's cookies and without a browser. */
export class Reader {
  cookies = new Map();
  csrf = '';

  constructor(site, headers = {}) {
    this.site = site;
    this.headers = headers;
  }

  async request(path, {headers, ...init} = {}) {
    const cookie = Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.site.origin), {
      redirect: 'manual',
      headers: {
        ...(cookie ? {cookie} : {}),
        'user-agent': 'Mozilla/5.0',
        ...this.headers,
        ...headers,
      },
      ...init,
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return response;
  }

  /** Opens the page, and returns it. */
  async open() {
    const response = await this.request('/');
    const page = await response.text();
    this.csrf = page.match(/name="_csrf" value="([^"]*)"/)?.[1] ?? this.csrf;
    this.hitAddress = page.match(/hit="([^"]*)"/)[1];
    return page;
  }

  async session() {
    const answer = await (await this.request('/api/session')).json();
    this.csrf = answer.csrf;
    return answer;
  }

  /** As the login box with `mode="fetch"` does. */
  async signIn({username, password, ...more}, headers = {'x-csrf-token': this.csrf}) {
    const response = await this.request('/dang-nhap', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'accept': 'application/json', ...headers},
      body: JSON.stringify({username, password, ...more}),
    });
    const {status} = response;
    return {status, body: await response.json(), retryAfter: response.headers.get('retry-after')};
  }

  /** As a browser without script does. */
  async submit(path, fields, csrf = this.csrf) {
    const response = await this.request(path, {
      method: 'POST',
      body: new URLSearchParams({_csrf: csrf, ...fields}),
    });
    return {
      status: response.status,
      location: response.headers.get('location'),
      retryAfter: response.headers.get('retry-after'),
      page: await response.text(),
    };
  }
}

/** A reader who has opened the page. */
export async function openedBy(site, headers) {
  const reader = new Reader(site, headers);
  await reader.open();
  return reader;
}
