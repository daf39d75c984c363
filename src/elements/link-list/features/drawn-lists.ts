import {isServer} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {warn} from '../../../core/warn.js';
import type {Links} from '../../../data/schemas/links.js';
import type {Feature} from '../../../ui/feature.js';
import {drawnStyles} from './drawn-lists.styles.js';
import {renderGroups} from './list-templates.js';
import {longLists} from './long-lists.js';
import {countOf, drawnGroups, type DrawnGroup} from './rows-model.js';

/** A list of more links than these is long. */
const LONG = 200;

export interface DrawnListsHost {
  readonly element: Element & {
    readonly sort: unknown;
    readonly headingLevel: number;
    readonly isHydrating: boolean;
    adoptSheet(text: string): void;
  };
  readonly data: () => Links;
  readonly lang: () => string;
  /** How many rows show at first. */
  readonly shown: () => number;
}

/** Draws the lists that come as data. What the filter, the limit and the marks do later, they do to the rows themselves. */
export class DrawnLists implements Feature {
  readonly #host: DrawnListsHost;
  #groups: readonly DrawnGroup[] = [];
  /** The values that the groups were made from. */
  #madeFrom: readonly unknown[] = [];
  /** The rows of a long list; while nothing is new, the same fragment, which Lit leaves where it is. */
  #long: DocumentFragment | undefined;

  constructor(host: DrawnListsHost) {
    this.#host = host;
    host.element.adoptSheet(drawnStyles);
  }

  /** The groups to draw, the same ones while nothing is new. */
  get groups(): readonly DrawnGroup[] {
    const {element} = this.#host;
    const {sort} = element;
    const [data, lang, level] = [this.#host.data(), this.#host.lang(), this.#level];
    const from = [data, sort, lang, level];
    if (from.some((each, at) => each !== this.#madeFrom[at])) {
      this.#madeFrom = from;
      const groups = drawnGroups(data, {sort, lang, refuse: this.#refuse});
      this.#groups = groups;
      // A server makes no nodes by hand, and its rows are taken over as they are.
      const isLong = !isServer && !element.isHydrating && countOf(groups) > LONG;
      this.#long = isLong ? longLists(groups, level) : undefined;
    }
    return this.#groups;
  }

  /** How many links there are. */
  get count(): number {
    return countOf(this.groups);
  }

  render(): unknown {
    const {groups} = this;
    const draw = () => renderGroups(groups, this.#level, this.#host.shown());
    return this.#long ?? guard([groups], draw);
  }

  /** The level of the headings of groups. */
  get #level(): number {
    return Math.min(this.#host.element.headingLevel + 1, 6);
  }

  readonly #refuse = (link: unknown) => {
    if (__DEV__)
      warn(
        this.#host.element,
        'a link',
        link,
        'a text and an http(s), mailto, tel or relative address; it is left out',
      );
  };
}
