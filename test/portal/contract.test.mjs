/**
 * What the portal and the elements say to one another, held against the schemas of the package: those that the elements
 * check with at run time, and those that are published for servers of others.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import test from 'node:test';
import Fastify from 'fastify';
import {counts, parseDocument, session, signIn, signInRequest} from '../support/schemas.mjs';
import {launchChromium} from '../support/chromium.mjs';
import {LAN, openedBy, startPortal, TAM} from './site.mjs';
import {asReader, Tab} from './tab.mjs';

const schemas = {
  'counts': counts,
  'session': session,
  'sign-in': signIn,
  'sign-in-request': signInRequest,
};

const published = async (name) =>
  JSON.parse(await readFile(new URL(`../../dist/schemas/${name}.json`, import.meta.url), 'utf8'));

/** Holds documents against published JSON Schemas, with the validator that Fastify brings. */
async function createJudge(names) {
  const app = Fastify({
    ajv: {customOptions: {coerceTypes: false, removeAdditional: false, useDefaults: false}},
  });
  for (const name of names)
    app.post(`/${name}`, {schema: {body: await published(name)}}, () => 'fits');
  await app.ready();
  return async (name, document) => {
    const answer = await app.inject({method: 'POST', url: `/${name}`, payload: document});
    assert.equal(answer.body, 'fits', `${name}.json: ${JSON.stringify(document)}`);
  };
}

/** Keeps the text of each answer, by the path of its address. Runs in the page, before all else. */
function keepAnswers() {
  const {fetch} = window;
  window.answers = [];
  window.fetch = async (...request) => {
    const response = await fetch(...request);
    const {pathname} = new URL(response.url);
    window.answers.push(
      response
        .clone()
        .text()
        .then((text) => [pathname, text]),
    );
    return response;
  };
}

test('the contract', async (t) => {
  const judge = await createJudge(Object.keys(schemas));

  async function fits(name, document) {
    const {value, skipped} = parseDocument(schemas[name], structuredClone(document));
    assert.deepEqual(skipped, []);
    // Nothing was said that the contract does not know.
    assert.deepEqual(value, document);
    await judge(name, document);
  }

  await t.test('the validator refuses what does not fit', async () => {
    for (const [name, document] of [
      ['counts', {visits: true}],
      ['session', {user: 'Lan'}],
      ['sign-in', {next: 'captcha'}],
    ])
      await assert.rejects(judge(name, document), name);
  });

  await t.test('holds for each answer of the server', async (step) => {
    const site = await startPortal(step, {limits: {signIns: 13}});
    const reader = await openedBy(site);
    await fits('session', await reader.session());
    await fits('counts', await (await reader.request('/api/counts')).json());

    const answers = [
      [200, LAN],
      [200, TAM],
      [401, {...LAN, password: 'sai'}],
      [401, {...TAM, code: '000000'}],
      [422, {...TAM, code: ''}],
      [422, {username: '', password: ''}],
      [422, {...LAN, username: 1}],
      [200, {...TAM, code: await site.code()}],
      [401, {...LAN, password: 'sai'}],
      [401, {...LAN, password: 'sai'}],
      [401, {...LAN, password: 'sai'}],
      [423, {...LAN, password: 'sai'}],
    ];
    for (const [status, document] of answers) {
      const answer = await reader.signIn(document);
      assert.equal(answer.status, status, JSON.stringify(document));
      await fits('sign-in', answer.body);
    }
    const forged = await reader.signIn(LAN, {});
    assert.equal(forged.status, 403);
    await fits('sign-in', forged.body);
    await reader.signIn(LAN);
    const limited = await reader.signIn(LAN);
    assert.equal(limited.status, 429);
    await fits('sign-in', limited.body);
    await fits('session', await reader.session());
  });

  await t.test('holds where many come at once', async (step) => {
    const site = await startPortal(step, {limits: {signIns: 100, passwords: 0}});
    const reader = await openedBy(site);
    const answers = await Promise.all(Array.from({length: 9}, () => reader.signIn(LAN)));
    const busy = answers.filter(({status}) => status === 503);
    assert.ok(busy.length > 0);
    for (const {body} of busy) await fits('sign-in', body);
  });

  await t.test('holds for what a browser and the server really exchange', async (step) => {
    const site = await startPortal(step);
    const browser = await launchChromium({args: asReader.args});
    step.after(() => browser.close());
    const tab = await Tab.open(browser.defaultBrowserContext(), site);
    const requests = [];
    tab.page.on('request', (request) => {
      if (request.url().endsWith('/dang-nhap')) requests.push(request);
    });
    // What is read as it comes, the browser's tools do not keep.
    await tab.page.evaluateOnNewDocument(keepAnswers);
    await tab.page.reload({waitUntil: 'load'});

    await tab.signIn(TAM);
    await (await tab.fill('code', '000 000')).press('Enter');
    await tab.sees('Mã xác thực không đúng hoặc đã hết hạn.');
    await (await tab.fill('code', await site.code())).press('Enter');
    await tab.sees('Lê Minh Tâm');

    assert.equal(requests.length, 3);
    for (const request of requests) {
      const document = JSON.parse(request.postData());
      await fits('sign-in-request', document);
      assert.equal(document.username, 'minh.tam');
      assert.equal(request.headers()['x-csrf-token'], document._csrf);
      assert.equal(request.headers().accept, 'application/json');
    }
    const answers = await tab.page.evaluate(() => Promise.all(window.answers));
    const names = {'/dang-nhap': 'sign-in', '/api/session': 'session'};
    const told = answers.filter(([path]) => names[path]);
    const count = (name) => told.filter(([path]) => names[path] === name).length;
    assert.equal(count('sign-in'), 3);
    assert.ok(count('session') > 0);
    for (const [path, text] of told) await fits(names[path], JSON.parse(text));
  });
});
