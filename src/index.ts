export {AnniversaryBanner} from './elements/anniversary-banner/anniversary-banner.js';
export * from './elements/anniversary-banner/anniversary-banner.events.js';
export {Article} from './elements/article/article.js';
export * from './elements/article/article.events.js';
export {DateLine} from './elements/date-line/date-line.js';
export {LinkList} from './elements/link-list/link-list.js';
export * from './elements/link-list/link-list.events.js';
export {LoginBox} from './elements/login-box/login-box.js';
export * from './elements/login-box/login-box.events.js';
export {PhotoGallery} from './elements/photo-gallery/photo-gallery.js';
export * from './elements/photo-gallery/photo-gallery.events.js';
export {VisitCounter} from './elements/visit-counter/visit-counter.js';
export * from './elements/visit-counter/visit-counter.events.js';
export {DataErrorEvent} from './data/data-error-event.js';
export {registerMessages} from './base/localize.js';
export type {Messages} from './locale/messages.js';
export type {
  Album,
  AnniversaryEvent,
  Counts,
  DayCount,
  Events,
  FilmTrack,
  Link,
  LinkGroup,
  Links,
  OwnCount,
  Photo,
  Photos,
  PhotoSource,
  Session,
  SessionUser,
  SignIn,
} from './data/schemas/index.js';
