/** The documents as plain types, which need no library; test/data/schemas holds them against the schemas. */
import type {Counts} from './counts.js';
import type {Events} from './events.js';
import type {Links} from './links.js';
import type {Photos} from './photos.js';
import type {Session} from './session.js';

/** A document as it is read, by the name of its contract. */
export interface Documents {
  readonly counts: Counts;
  readonly events: Events;
  readonly links: Links;
  readonly photos: Photos;
  readonly session: Session;
}

export type ContractName = keyof Documents;

export type {Counts, DayCount, OwnCount} from './counts.js';
export type {AnniversaryEvent, Events} from './events.js';
export type {Link, LinkGroup, Links} from './links.js';
export type {Album, FilmTrack, Photo, Photos, PhotoSource} from './photos.js';
export type {Session, SessionUser} from './session.js';
export type {SignIn} from './sign-in.js';
