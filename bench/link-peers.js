import Fuse from 'fuse.js';
import {html, LitElement} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {fold, matchesAll, searchWords} from '../src/core/fold.js';

/** The list as one writes it with Lit: keyed rows, groups, a count that is told. */
class RepeatList extends LitElement {
  static properties = {src: {}, groups: {state: true}, query: {state: true}};

  constructor() {
    super();
    this.query = '';
  }

  async willUpdate(changed) {
    if (!changed.has('src')) return;
    const {groups} = await (await fetch(this.src)).json();
    for (const {links} of groups) for (const link of links) link.folded = fold(link.text);
    this.prepare?.(groups);
    this.groups = groups;
  }

  match(groups) {
    const words = searchWords(this.query);
    return groups.map(({heading, links}) => ({
      heading,
      links: links.filter(({folded}) => matchesAll(folded, words)),
    }));
  }

  render() {
    const shown = this.match(this.groups ?? []).filter(({links}) => links.length);
    const count = shown.reduce((sum, {links}) => sum + links.length, 0);
    return html`<input @input=${({target}) => (this.query = target.value)} />
      <p role="status">${count} liên kết</p>
      ${repeat(
        shown,
        ({heading}) => heading,
        ({heading, links}) =>
          html`<h3>${heading}</h3>
            <ul>
              ${repeat(
                links,
                ({href}) => href,
                ({text, href}) => html`<li><a href=${href}>${text}</a></li>`,
              )}
            </ul>`,
      )}`;
  }
}

/** The same with Fuse.js, accents ignored, as the peer for the search. */
class FuseList extends RepeatList {
  prepare(groups) {
    const rows = groups.flatMap(({heading, links}) => links.map((link) => ({...link, heading})));
    this.fuse = new Fuse(rows, {keys: ['folded'], threshold: 0.2, ignoreLocation: true});
  }

  match(groups) {
    const words = searchWords(this.query);
    if (!words.length) return groups;
    const links = this.fuse.search(words.join(' ')).map(({item}) => item);
    return groups.map(({heading}) => ({
      heading,
      links: links.filter((link) => link.heading === heading),
    }));
  }
}

export function definePeers() {
  customElements.define('repeat-list', RepeatList);
  customElements.define('fuse-list', FuseList);
}
