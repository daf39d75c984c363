import type {DateWords} from '../core/format-date.js';

/**
 * The words of all elements. `{name}` is filled in; a message with a count may give two forms, `one|other`, chosen by
 * the plural rules of the language.
 */
export interface Messages {
  dates: DateWords;

  loading: string;
  retry: string;
  close: string;
  /** The data could not be had: no connection, time-out, or the server's own trouble. */
  loadFailed: string;
  /** Shown beside a value that could not be brought up to date. `{time}` */
  stale: string;
  /** Heard at a link that leaves the site, and at one that does so in a new tab. */
  externalLink: string;
  externalNewTab: string;

  /**
   * `{dayName} {monthName}`, the numbers `{day} {month}`, or `{ordinalDay} {ordinalMonth}`; and the name of the `{year}`,
   * such as Tân Sửu. The names of the months are those of the banner.
   */
  lunarDate: string;
  /** The same in a leap month (tháng nhuận). */
  lunarDateLeap: string;
  /** Its `{dayName}`: from the 1st to the 10th, of the 15th, and of others. `{day}` */
  lunarEarly: string;
  lunarFullMoon: string;
  lunarDay: string;

  /** `{years} {event} {since} {date} {year}` */
  bannerGreeting: string;
  /** Of a day from which no years are counted. */
  bannerGreetingNoYears: string;
  bannerDates: string;
  /** The line of dates of a day that comes once, or from which no years are counted. `{date}` */
  bannerOnce: string;
  bannerLabel: string;
  /** Days until the anniversary, 2 or more. `{count}` */
  bannerCountdown: string;
  bannerTomorrow: string;
  bannerToday: string;
  /** The line of dates of a lunar day. `{lunarDate} {date}` */
  bannerLunarDates: string;
  /** A lunar date: from the 1st to the 10th, the 15th, and others. `{day} {month}` */
  bannerLunarEarly: string;
  bannerFullMoon: string;
  bannerLunarDay: string;
  /** Its month: the 1st, the 12th, and others. `{month}` */
  bannerFirstMonth: string;
  bannerLastMonth: string;
  bannerLunarMonth: string;
  bannerPause: string;
  bannerPlay: string;
  bannerPrevious: string;
  bannerNext: string;
  /** Said to a reader who has turned to another event. `{index} {count} {text}` */
  bannerTurned: string;
  /** The events take turns by themselves: stop that, and let them again. */
  bannerHold: string;
  bannerTurn: string;

  articleTools: string;
  /** The button for the tools that have no room in a narrow row. */
  articleOptions: string;
  /** The row of the text sizes behind it. */
  articleSizeWord: string;
  articleSmaller: string;
  articleNormal: string;
  articleLarger: string;
  /** How far apart the lines stand. `{percent}` */
  articleLineSpacing: string;
  /** Of this name and those like it: seen beside the glyph where there is room; the longer name is heard. */
  articleLineSpacingWord: string;
  articleContrast: string;
  articleContrastWord: string;
  articleContents: string;
  articlePrint: string;
  articlePrintWord: string;
  articleListen: string;
  articleListenWord: string;
  articleCopyLink: string;
  articleCopyWord: string;
  articleCopied: string;
  articleCopyFailed: string;
  articleShare: string;
  articleShareWord: string;
  articleShareMail: string;
  articleShareFacebook: string;
  articleShareQr: string;
  articleShareSheet: string;
  /** What the picture is called for those who cannot see it. */
  articleQrName: string;
  /** `{url}` */
  articleQrFailed: string;
  /** Text size was set. `{percent}` */
  articleTextSize: string;
  articleModified: string;
  articleAuthor: string;
  articleSource: string;
  /** `{count}` */
  articleViews: string;
  /** `{count}` minutes. */
  articleReadingTime: string;

  /** The bar with which a reader listens to an article, and the row of buttons in it. */
  listenPlayer: string;
  listenButtons: string;
  /** What is read or played: `{title}` */
  listenTitle: string;
  listenPlay: string;
  listenPause: string;
  listenStop: string;
  listenPrevious: string;
  listenNext: string;
  listenBack: string;
  listenForward: string;
  /** Which sentence is read: `{index} {count}` */
  listenPlace: string;
  listenSpeed: string;
  listenVoice: string;
  /** A voice that the author did not name. `{index}` */
  listenVoiceName: string;
  listenFailed: string;

  loginLabel: string;
  loginAccount: string;
  loginUsername: string;
  loginPassword: string;
  loginRemember: string;
  loginSubmit: string;
  loginSubmitting: string;
  loginReset: string;
  loginRegister: string;
  loginOr: string;
  loginShowPassword: string;
  loginCapsLock: string;
  loginUsernameMissing: string;
  loginPasswordMissing: string;
  /** The summary above the form. `{count}` */
  loginErrors: string;
  loginInsecure: string;
  /** Why the reader could not sign in: wrong name or password, refused (403), fields that are not right (422). */
  loginWrong: string;
  loginRefused: string;
  loginInvalid: string;
  /** The account is locked for a time, which follows; or until somebody unlocks it. */
  loginLocked: string;
  loginLockedForGood: string;
  loginLimited: string;
  loginServer: string;
  loginTimeout: string;
  loginOffline: string;
  loginNetwork: string;
  /** The server's answer is no JSON, or none that the contract knows. */
  loginAnswer: string;
  loginCodeExpired: string;
  /** `{name}` */
  loginDone: string;
  /** `{time}` is digits, `1:45`, or one of those that follow. */
  loginWait: string;
  /** `{count}` */
  loginSeconds: string;
  loginMinutes: string;
  loginHours: string;
  loginAgain: string;
  loginCode: string;
  /** `{signs}` is the length of a code in words, which follow. */
  loginCodeHint: string;
  loginCodeMissing: string;
  loginCodeShape: string;
  /** `{min}` and `{max}`; it is the `{count}` of the two that follow. */
  loginCodeRange: string;
  loginCodeDigits: string;
  loginCodeLetters: string;
  loginCodeWrong: string;
  loginCodeSubmit: string;
  loginBackup: string;
  loginBackupHint: string;
  loginBackupMissing: string;
  loginBackupWrong: string;
  loginUseBackup: string;
  loginUseCode: string;
  loginBack: string;
  /** To whoever is signed in. `{name}` */
  loginGreeting: string;
  /** The same to those whose name is not known. */
  loginSignedIn: string;
  loginSignOut: string;
  loginSigningOut: string;
  loginSignedOut: string;
  loginSignOutFailed: string;
  /** The session has ended by itself. */
  loginExpired: string;
  loginPasskeySending: string;
  loginPasskeyFailed: string;

  linksLabel: string;
  linksFilter: string;
  /** `{count}` */
  linksFound: string;
  linksNoMatch: string;
  linksEmpty: string;
  /** `{count}` links are not shown yet. */
  linksMore: string;
  linksNew: string;
  /** How often a link was followed; `{hits}` is a number with its separators, `{count}` the bare one. */
  linksHits: string;
  linksReport: string;
  linksMenu: string;
  leavingHeading: string;
  leavingText: string;
  /** `{host}` */
  leavingRemember: string;
  leavingStay: string;
  leavingGo: string;

  counterLabel: string;
  counterVisits: string;
  counterArticles: string;
  counterOnline: string;
  counterToday: string;
  counterYesterday: string;
  counterWeek: string;
  counterMonth: string;
  counterMembers: string;
  counterIp: string;
  counterEmpty: string;
  /** Metrics that services for statistics have: readers, pages opened, this page opened. */
  counterVisitors: string;
  counterPageViews: string;
  counterThisPage: string;
  trendLabel: string;
  /** The greatest, the first and the last of the days. */
  trendMost: string;
  trendFirst: string;
  trendLast: string;
  trendTable: string;
  trendDay: string;
  trendVisits: string;

  galleryLabel: string;
  /** `{count}` */
  galleryCount: string;
  galleryEmpty: string;
  galleryViewer: string;
  /** `{index} {count}` */
  galleryPosition: string;
  galleryNext: string;
  galleryPrevious: string;
  galleryOriginal: string;
  galleryDownload: string;
  galleryZoomIn: string;
  galleryZoomOut: string;
  galleryPanUp: string;
  galleryPanDown: string;
  galleryPanLeft: string;
  galleryPanRight: string;
  galleryFullScreen: string;
  gallerySlideshow: string;
  galleryShare: string;
  galleryCopied: string;
  galleryThumbs: string;
  galleryTools: string;
  galleryFailed: string;
  galleryMore: string;
  galleryTurn: string;
  galleryTurnBack: string;
  /** `{count}` */
  galleryAlbums: string;
  /** `{index}`: the title of an album that has none. */
  galleryAlbum: string;
}
