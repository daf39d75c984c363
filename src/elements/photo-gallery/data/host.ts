import type {Localize} from '../../../base/localize.js';
import type {Given} from '../gallery-model.js';
import type {RowSetter} from '../layouts/photo-rows.js';
import type {DataModel, Fetched} from './data-model.js';

/** What holds for the photos of each album as for the gallery’s own. */
export const HANDED_ON = [
  'layout',
  'captions',
  'loop',
  'download',
  'share',
  'slideshow',
  'deepLink',
  'autoLoad',
  'credentials',
] as const;

/** The gallery whose data is drawn, and the galleries in its albums. */
export interface DataGallery extends HTMLElement, Given {
  readonly src: string | undefined;
  readonly layout: string;
  readonly autoLoad: boolean;
  readonly messages: object | undefined;
  readonly updateComplete: Promise<boolean>;
}

/** The documents behind `src`. */
export interface DataRemote extends Fetched {
  readonly isLoading: boolean;
  readonly address: string | undefined;
  readonly error: unknown;
  load(address: string): Promise<void>;
}

/** What the gallery lends to what draws its data. */
export interface DataHost {
  readonly gallery: DataGallery;
  readonly localize: Localize;
  readonly remote: DataRemote;
  /** Gives the shadow root a sheet. */
  readonly adopt: (sheet: string) => void;
  /** What sets photos in rows of their own shapes; undefined until it is loaded. */
  readonly rows: () => RowSetter | undefined;
  /** Something that the feature draws has changed by itself. */
  readonly redraw: () => void;
}

/** What the feature lends to its parts. */
export interface DataParts extends DataHost {
  readonly model: DataModel;
}
