import {expect} from 'chai';
import fc from 'fast-check';
import {fill, parseTemplate} from '../../src/core/template.js';

describe('template', () => {
  describe('parseTemplate', () => {
    it('splits words and names', () => {
      expect(parseTemplate('Chào mừng kỷ niệm {years} năm {event}')).to.deep.equal([
        {text: 'Chào mừng kỷ niệm '},
        {name: 'years'},
        {text: ' năm '},
        {name: 'event'},
      ]);
    });

    it('keeps unknown names for the caller', () => {
      expect(parseTemplate('{anything}')).to.deep.equal([{name: 'anything'}]);
    });

    it('takes stray braces for text', () => {
      expect(parseTemplate('a } b { c {} {2} { x } {tên}')).to.deep.equal([
        {text: 'a } b { c {} {2} { x } {tên}'},
      ]);
      expect(parseTemplate('{{years}}')).to.deep.equal([{text: '{'}, {name: 'years'}, {text: '}'}]);
    });

    it('finds nothing in an empty template', () => {
      expect(parseTemplate('')).to.deep.equal([]);
    });

    it('loses nothing', () => {
      const anyTemplate = fc.string({unit: fc.constantFrom('{', '}', 'a', 'B', '1', ' ', 'ệ')});
      fc.assert(
        fc.property(anyTemplate, (template) => {
          const again = parseTemplate(template).map((part) => part.text ?? `{${part.name}}`);
          expect(again.join('')).to.equal(template);
        }),
      );
    });
  });

  describe('fill', () => {
    it('puts values in', () => {
      expect(fill('{years} năm {event}, {years}', {years: 61, event: 'ngành'})).to.equal(
        '61 năm ngành, 61',
      );
    });

    it('puts in 0 and nothing', () => {
      expect(fill('{a}-{b}', {a: 0, b: ''})).to.equal('0-');
    });

    it('leaves names without a value, those that every object inherits too', () => {
      expect(fill('{years} {constructor} {toString}', {})).to.equal(
        '{years} {constructor} {toString}',
      );
    });

    it('does not fill in what a value contains', () => {
      expect(fill('{a}{b}', {a: '{b}', b: '$&'})).to.equal('{b}$&');
    });
  });
});
