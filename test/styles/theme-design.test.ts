import {themes} from '../../src/styles/token-table.js';
import {palettesOf} from '../../src/styles/color-tokens.js';
import {contrastRatio, measuredPairs, nearestReadable} from '../../stories/design/contrast.js';
import {themeCss} from '../../stories/design/theme-css.js';
import {hexOf, readTheme, themeJson, withColor} from '../../stories/design/theme-document.js';
import {expect} from '../support/testing.js';

const {light} = palettesOf(themes['kiem-sat']);

describe('the contrast of two colours', () => {
  it('is that of WCAG, whichever is the ground', () => {
    expect(contrastRatio('#000', '#fff')).to.equal(21);
    expect(contrastRatio('#ffffff', '#fff')).to.equal(1);
    // The lightest grey with 4.5 on white, and the first without.
    expect(contrastRatio('#767676', '#fff')).to.be.closeTo(4.54, 0.005);
    expect(contrastRatio('#fff', '#777777')).to.be.closeTo(4.48, 0.005);
  });
});

describe('the pairs of a palette', () => {
  it('are enough in every theme and scheme', () => {
    for (const [name, theme] of Object.entries(themes))
      for (const [scheme, palette] of Object.entries(palettesOf(theme)))
        expect(
          measuredPairs(palette, scheme.endsWith('contrast')).filter(({isEnough}) => !isEnough),
          `${name}, ${scheme}`,
        ).to.deep.equal([]);
  });

  it('that are not say by how much: a pale link on each ground', () => {
    const failing = measuredPairs({...light, link: '#9cc3ee'}, false).filter(
      ({isEnough}) => !isEnough,
    );
    expect(failing.map(({over, ground, least}) => [over, ground, least])).to.deep.equal([
      ['link', 'page', 4.5],
      ['link', 'page-raised', 4.5],
      ['link', 'surface', 4.5],
    ]);
    expect(failing.at(-1)?.ratio).to.be.closeTo(1.83, 0.005);
  });

  it('need 7 to 1 for text where contrast is strong, and 3 to 1 for lines in any', () => {
    const leastOf = (isStrong: boolean, name: string) =>
      measuredPairs(light, isStrong).find(({over}) => over === name)?.least;
    expect(leastOf(true, 'text')).to.equal(7);
    expect(leastOf(false, 'text')).to.equal(4.5);
    expect(leastOf(true, 'field')).to.equal(3);
    expect(leastOf(false, 'field')).to.equal(3);
  });
});

describe('the nearest colour that can be read', () => {
  it('is darker on light grounds', () => {
    const color = nearestReadable({...light, link: '#9cc3ee'}, 'link', false);
    expect(color).to.equal('#5a718a');
  });

  it('is lighter on dark ones', () => {
    const {dark} = palettesOf(themes['toa-an']);
    const color = nearestReadable({...dark, link: '#1f3a63'}, 'link', false)!;
    expect(contrastRatio(color, '#12151b')).to.be.at.least(4.5);
    expect(contrastRatio(color, '#1f3a63')).to.be.below(6);
  });

  it('is none where another colour of the pair is at fault', () => {
    expect(nearestReadable({...light, page: '#777777', surface: '#fff'}, 'text', true)).to.equal(
      undefined,
    );
  });
});

describe('a theme as JSON', () => {
  for (const [name, theme] of Object.entries(themes))
    it(`is read back as it was: ${name}`, () => {
      const {theme: read} = readTheme(themeJson(theme)) as {theme: typeof theme};
      expect(read.light.accent).to.equal(theme.light.accent);
      expect(read.light.action).to.equal(theme.light.action);
      expect(read.darkContrast.link).to.equal(theme.darkContrast.link);
      expect(JSON.parse(themeJson(read))).to.deep.equal(JSON.parse(themeJson(theme)));
      expect(themeCss(read).replaceAll('#ffffff', '#fff').replaceAll('#000000', '#000')).to.include(
        `--cong-color-accent: ${theme.dark.accent};`,
      );
    });

  it('is in the format of design tokens', () => {
    const {color} = JSON.parse(themeJson(themes['toa-an']));
    expect(color['co-quan'].light['on-accent']).to.deep.equal({
      $type: 'color',
      $value: {colorSpace: 'srgb', components: [1, 1, 1], hex: '#ffffff'},
    });
    expect(Object.keys(color['co-quan'])).to.deep.equal([
      'light',
      'dark',
      'contrast',
      'dark-contrast',
    ]);
  });

  it('may say colours as older tools do, by shares alone, or by another token', () => {
    const document = JSON.parse(themeJson(themes['kiem-sat']));
    const {light: tokens} = document.color['co-quan'];
    tokens.accent.$value = '#0B5563';
    tokens.banner.$value = {colorSpace: 'srgb', components: [0, 0.2, 1]};
    tokens.link.$value = '{color.co-quan.light.accent}';
    const {theme} = readTheme(JSON.stringify(document)) as {theme: (typeof themes)['toa-an']};
    expect(theme.light.accent).to.equal('#0b5563');
    expect(theme.light.banner).to.equal('#0033ff');
    expect(theme.light.link).to.equal('#0b5563');
  });

  it('says what it lacks, and what is no colour', () => {
    const document = JSON.parse(themeJson(themes['kiem-sat']));
    const {dark} = document.color['co-quan'];
    dark.link.$value = 'đỏ';
    expect(readTheme(JSON.stringify(document))).to.deep.equal({
      fault: {kind: 'no-color', path: 'color.co-quan.dark.link', value: '"đỏ"'},
    });
    dark.link.$value = '{color.co-quan.dark.link}';
    expect(readTheme(JSON.stringify(document)).fault?.kind).to.equal('no-color');
    delete dark.link;
    expect(readTheme(JSON.stringify(document))).to.deep.equal({
      fault: {kind: 'missing', path: 'color.co-quan.dark.link'},
    });
    expect(readTheme('{}')).to.deep.equal({fault: {kind: 'missing', path: 'color'}});
    expect(readTheme(':root {}')).to.deep.equal({fault: {kind: 'no-json'}});
    expect(readTheme('null')).to.deep.equal({fault: {kind: 'no-json'}});
  });
});

describe('a colour that is chosen', () => {
  const theme = withColor(themes['toa-an'], 'light', 'accent', '#0b5563');

  it('is in its scheme alone, and buttons follow it', () => {
    expect(palettesOf(theme).light.accent).to.equal('#0b5563');
    expect(palettesOf(theme).light.action).to.equal('#0b5563');
    expect(palettesOf(theme).dark.accent).to.equal('#9db8e0');
  });

  it('of strong contrast in dark leaves dark as it was', () => {
    const strong = withColor(theme, 'dark-contrast', 'link', '#eeeeff');
    expect(palettesOf(strong)['dark-contrast'].link).to.equal('#eeeeff');
    expect(palettesOf(strong).dark.link).to.equal('#a9c3ea');
  });

  it('may be written with a sign or without, long or short', () => {
    expect(hexOf(' 0B5563 ')).to.equal('#0b5563');
    expect(hexOf('#fa0')).to.equal('#ffaa00');
    expect(hexOf('#fffff')).to.equal(undefined);
    expect(hexOf('red')).to.equal(undefined);
  });
});

describe('the sheet of a theme', () => {
  const css = themeCss(withColor(themes['toa-an'], 'light', 'accent', '#0b5563'));

  it('has a declaration a line, for a person to read', () => {
    expect(css.split('\n').slice(0, 3)).to.deep.equal([
      ':root {',
      '  --cong-color-page: #f4f5f7;',
      '  --cong-color-page-raised: #fafbfc;',
    ]);
    expect(css).to.include('\n  --cong-color-accent: #0b5563;\n');
    expect(css).to.include("\n  [data-cong-scheme='dark'] {\n    color-scheme: dark;\n");
  });

  it('is whole: a browser finds each scheme in it', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const conditions = [...sheet.cssRules].map((rule) =>
      rule instanceof CSSMediaRule ? rule.conditionText : (rule as CSSStyleRule).selectorText,
    );
    expect(conditions).to.deep.equal([
      ':root',
      '(prefers-contrast: more)',
      '[data-cong-contrast="more"], [data-cong-scheme="contrast"]:where(:not([data-cong-contrast="standard"]))',
      'screen',
      'screen and (prefers-color-scheme: dark)',
      'screen and (prefers-contrast: more)',
      'screen and (prefers-color-scheme: dark) and (prefers-contrast: more)',
    ]);
  });
});
