/** The zip of the WordPress plugin, as far as it shows without WordPress. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {before, describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import PhpParser from 'php-parser';

const root = resolve(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the zip for WordPress', () => {
  let files;
  const text = (path) => strFromU8(files[`cong-elements/${path}`]);

  before(() => {
    execFileSync('npm', ['run', '--silent', 'build:wordpress'], {cwd: root});
    files = unzipSync(readFileSync(join(root, 'dist-wordpress/cong-elements.zip')));
  });

  it('has the version of the package, in the plugin and in the folder of the files for browsers', () => {
    assert.match(text('cong-elements.php'), new RegExp(`^ \\* Version: ${version}$`, 'm'));
    assert.match(text('cong-elements.php'), new RegExp(`VERSION += '${version}';`));
    assert.match(text('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
    for (const file of ['cong-elements.js', 'styles.css', 'themes/toa-an.css', 'LICENSES.txt'])
      assert.ok(text(`cong/${version}/${file}`).length > 100, file);
  });

  it('brings the national days', () => {
    const {events} = JSON.parse(text(`cong/${version}/ngay-le.json`));
    assert.deepEqual(
      events.filter(({since}) => since === '1945-09-02').map(({event}) => event),
      ['Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    );
  });

  it('is PHP that 7.4 understands, and that nobody runs by its address', () => {
    const sources = Object.keys(files).filter((path) => path.endsWith('.php'));
    assert.equal(sources.length, 10);
    const parser = new PhpParser.Engine({parser: {version: '7.4'}});
    for (const path of sources) {
      const source = strFromU8(files[path]);
      assert.doesNotThrow(() => parser.parseCode(source, path), path);
      assert.match(source, /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, path);
    }
  });
});
