export {AnniversaryBanner} from './components/anniversary-banner/anniversary-banner.js';
export * from './components/anniversary-banner/anniversary-banner.events.js';
export {Article} from './components/article/article.js';
export * from './components/article/article.events.js';
export {DateLine} from './components/date-line/date-line.js';
export {LinkList} from './components/link-list/link-list.js';
export * from './components/link-list/link-list.events.js';
export {LoginBox} from './components/login-box/login-box.js';
export * from './components/login-box/login-box.events.js';
export {PhotoGallery} from './components/photo-gallery/photo-gallery.js';
export * from './components/photo-gallery/photo-gallery.events.js';
export {VisitCounter} from './components/visit-counter/visit-counter.js';
export * from './components/visit-counter/visit-counter.events.js';
export {DataErrorEvent} from './internal/data-error-event.js';
export {registerMessages} from './internal/localize.js';
export type {Messages} from './locale/messages.js';
export type {
  Album,
  AnniversaryEvent,
  Counts,
  Events,
  Link,
  LinkGroup,
  Links,
  Photo,
  Photos,
  Session,
  SessionUser,
  SignIn,
} from './schemas/index.js';
