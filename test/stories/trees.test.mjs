/**
 * What a screen reader is told: the accessibility tree of each element, and of what opens from it, beside the one that is
 * kept in `trees/`. `node test/stories/trees.test.mjs --update` writes them anew: read each before it is committed.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openStorybook} from './storybook-page.mjs';

const stories = [
  'anniversary-banner--default',
  'anniversary-banner--rotation',
  'anniversary-banner--dismissible',
  'article--with-attachments',
  'article--rich-text',
  'article-tools--contents',
  'article-tools--options',
  'article-tools--share',
  'article-listen--paused',
  'date-line--lunar',
  'link-list--filter',
  'link-list--menu-open',
  'link-list--marks',
  'link-list--confirm-external',
  'link-list--load-failed',
  'login-box--default',
  'login-box--password-shown',
  'login-box--one-time-code',
  'login-box--server-field-error',
  'login-box--signed-in-menu',
  'photo-gallery--default',
  'photo-gallery--albums',
  'photo-gallery--album-open',
  'photo-gallery--viewer',
  'visit-counter--default',
  'visit-counter--digits',
  'visit-counter--trend',
];

const folder = fileURLToPath(new URL('./trees/', import.meta.url));
const isUpdate = process.argv.includes('--update');

let storybook;
before(async () => {
  storybook = await openStorybook();
});
after(() => storybook?.close());

/** Nodes that say nothing by themselves: those within take their place. */
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'RootWebArea',
  'LineBreak',
  'ListMarker',
]);

/** What is told of a node beside its role and its name. */
const TOLD = [
  'level',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'invalid',
  'required',
  'readonly',
  'modal',
  'hasPopup',
  'live',
  'valuetext',
];

/** What every node of a role has without being asked says nothing. */
const isUsual = (role, name, value) =>
  value === false ||
  value === 'false' ||
  (name === 'live' && {status: 'polite', alert: 'assertive', log: 'polite'}[role] === value);

function lineOf({role, name, value, description, properties = []}) {
  const told = properties
    .filter((each) => TOLD.includes(each.name) && !isUsual(role.value, each.name, each.value.value))
    .map((each) => (each.value.value === true ? each.name : `${each.name}: ${each.value.value}`));
  return [
    role.value,
    name?.value && JSON.stringify(name.value),
    value?.value !== undefined && `= ${value.value}`,
    // A tooltip that says the name again is not read out.
    description?.value && description.value !== name.value && `(${description.value})`,
    ...told.map((each) => `[${each}]`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The tree as text, a node a line, as deep as it stands. Text that its parent’s name says already is left out. */
function textOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = (node, depth, around) => {
    const {ignored, role, name, childIds = []} = node;
    const isSilent = ignored || SILENT.has(role.value);
    const isRepeated = role?.value === 'StaticText' && around.includes(name?.value ?? '');
    if (!isSilent && !isRepeated) lines.push('  '.repeat(depth) + lineOf(node));
    const inner = isSilent ? around : (name?.value ?? '');
    for (const id of childIds) {
      const child = byId.get(id);
      if (child) visit(child, isSilent ? depth : depth + 1, inner);
    }
  };
  visit(nodes[0], 0, '');
  return `${lines.join('\n')}\n`;
}

async function treeOf(page) {
  const client = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return textOf(nodes);
}

describe('accessibility trees', {timeout: 600_000}, () => {
  for (const id of stories) {
    it(id, async () => {
      let seen = '';
      await storybook.show({id, type: 'story'}, async (page) => {
        seen = await treeOf(page);
      });
      const file = `${folder}${id}.txt`;
      if (isUpdate) {
        mkdirSync(folder, {recursive: true});
        writeFileSync(file, seen);
      }
      assert.ok(existsSync(file), 'Not kept yet: node test/stories/trees.test.mjs --update');
      assert.equal(seen, readFileSync(file, 'utf8'));
    });
  }
});
