/** A number, or its digits as a string: what is past 2^53 stays exact as a string only. */
type Digits = number | string;

/** The visits of a day. */
export interface DayCount {
  readonly date: string;
  readonly visits: Digits;
}

/** A metric of the site's own, with the words that stand before it. */
export interface OwnCount {
  readonly name: string;
  readonly label: string;
  readonly value: Digits;
}

/** `{"visits": 19089598, "articles": 2965, …}`; every metric may be left out. */
export interface Counts {
  readonly visits?: Digits | undefined;
  readonly articles?: Digits | undefined;
  readonly online?: Digits | undefined;
  readonly today?: Digits | undefined;
  readonly yesterday?: Digits | undefined;
  readonly week?: Digits | undefined;
  readonly month?: Digits | undefined;
  readonly members?: Digits | undefined;
  readonly metrics?: readonly OwnCount[] | undefined;
  /** The reader's address, as the site sees it. */
  readonly ip?: string | undefined;
  /** The instant for which the numbers hold, ISO 8601. */
  readonly asOf?: string | undefined;
  /** The visits of single days, `2021-07-25` or their midnight, in any order; days may be missing. */
  readonly series?: readonly DayCount[] | undefined;
}
