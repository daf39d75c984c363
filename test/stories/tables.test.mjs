/** The docs pages of the elements: tables in the words of HTML, controls that work, and the toolbar's language. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {firstEntry, litCopies, openStorybook} from './storybook-page.mjs';

/** At once; as a rule there are two cores. */
const PAGES = 2;

const limits = {timeout: 60_000};

const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

/** The rows of a docs page's tables. Runs in the page. */
function tableRows() {
  let category = '';
  return [...document.querySelectorAll('.docblock-argstable tbody tr')].flatMap((row) => {
    const [name, text] = row.cells;
    if (row.title) {
      category = name.querySelector('span').textContent;
      return [];
    }
    // The type stands below the description; alone where there is none.
    const description = text.children.length > 1 ? text.firstElementChild.textContent.trim() : '';
    return [{category, name: name.textContent.trim(), description}];
  });
}

/**
 * Sets each arg of the story that is open, as its controls do, and then resets them; says of which the element has no
 * attribute after each. Runs in the page.
 */
async function absentAttributes(tag, attributes) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const storyId = new URLSearchParams(location.search).get('id');
  const absent = () => {
    const element = document.querySelector(tag);
    return attributes.map(({name}) => name).filter((name) => !element.hasAttribute(name));
  };
  const tell = (event, what) =>
    new Promise((resolve) => {
      channel.once('storyRendered', resolve);
      channel.emit(event, {storyId, ...what});
    });
  const updatedArgs = Object.fromEntries(
    attributes.map(({fieldName, type}) => [fieldName, type.text === 'boolean' ? true : '3']),
  );
  await tell('updateStoryArgs', {updatedArgs});
  const whenSet = absent();
  await tell('resetStoryArgs');
  return {whenSet, whenReset: absent()};
}

/** Turns the toolbar's language. Runs in the page. */
const turnLanguage = (language) =>
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals: {language}});

describe('the built Storybook', {timeout: 300_000, concurrency: PAGES}, () => {
  let storybook;

  before(async () => {
    storybook = await openStorybook({
      pages: PAGES,
      prepare: (page) => page.setViewport({width: 1280, height: 900}),
    });
  });
  after(() => storybook?.close());

  /** What `run` says in the page of an entry, once `awaited` is there. */
  async function evaluateIn(entry, awaited, run, ...args) {
    let result;
    await storybook.show(entry, async (page) => {
      await page.waitForSelector(awaited);
      result = await page.evaluate(run, ...args);
    });
    return result;
  }

  const rowsOf = (id) =>
    evaluateIn({id: `${id}--docs`, type: 'docs'}, '.docblock-argstable tbody tr', tableRows);

  it('knows all elements', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), [
      'cong-anniversary-banner',
      'cong-article',
      'cong-date-line',
      'cong-link-list',
      'cong-login-box',
      'cong-photo-gallery',
      'cong-visit-counter',
    ]);
  });

  for (const {tagName, attributes, slots, events = []} of elements) {
    const id = tagName.replace('cong-', '');

    it(`${tagName}: each row has HTML's name and a description`, limits, async () => {
      const rows = await rowsOf(id);
      const namesOf = (wanted) =>
        rows.filter(({category}) => category === wanted).map(({name}) => name);
      assert.deepEqual(
        rows.filter(({description}) => description === ''),
        [],
      );
      assert.deepEqual(namesOf('attributes').sort(), attributes.map(({name}) => name).sort());
      assert.deepEqual(
        namesOf('slots'),
        slots.map(({name}) => name || '(default)'),
      );
      assert.deepEqual(
        namesOf('events'),
        events.map(({name}) => name),
      );
    });
  }

  it('a property without an attribute says so', limits, async () => {
    const rows = await rowsOf('visit-counter');
    const {category, description} = rows.find(({name}) => name === 'series');
    assert.equal(category, 'properties');
    assert.match(description, /A property only: no attribute sets it\.$/);
    assert.equal(rows.find(({name}) => name === 'show-ip')?.category, 'attributes');
    assert.ok(!rows.some(({name}) => name === 'showIp' || name === 'content'));
  });

  for (const {tagName, attributes} of elements) {
    it(`${tagName}: every control sets its attribute, until it is reset`, limits, async () => {
      const story = {id: `${tagName.replace('cong-', '')}--default`, type: 'story'};
      const {whenSet, whenReset} = await evaluateIn(
        story,
        tagName,
        absentAttributes,
        tagName,
        attributes,
      );
      assert.deepEqual(whenSet, []);
      assert.ok(whenReset.includes('messages'), `absent: ${whenReset}`);
    });
  }

  for (const [language, words] of [
    ['vi', {counter: 'Tổng lượt truy cập', login: 'Quên mật khẩu?'}],
    ['en', {counter: 'Visits', login: 'Forgot your password?'}],
  ]) {
    it(`shows elements in the toolbar's language: ${language}`, limits, async () => {
      for (const [id, word] of [
        ['visit-counter', words.counter],
        ['login-box', words.login],
      ]) {
        await storybook.show({id: `${id}--docs`, type: 'docs'}, async (page) => {
          await page.evaluate(turnLanguage, language);
          const shows = (tag, text) =>
            document.querySelector(`.docs-story ${tag}`)?.shadowRoot?.textContent.includes(text);
          await page.waitForFunction(shows, {}, `cong-${id}`, word);
          await page.evaluate(turnLanguage, 'vi');
        });
      }
    });
  }

  it('opens on the portal of today', limits, async () => {
    const browser = await launchChromium();
    try {
      assert.equal(await firstEntry(browser, storybook.origin), '/story/portal-today--default');
    } finally {
      await browser.close();
    }
  });

  it('has Lit once', limits, async () => {
    let copies;
    await storybook.show({id: 'founding-page--default', type: 'story'}, async (page) => {
      copies = await page.evaluate(litCopies);
    });
    assert.deepEqual(copies, [1, 1, 1]);
  });
});
