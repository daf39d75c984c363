export interface AnniversaryEvent {
  /** What is celebrated: `thành lập ngành Kiểm sát nhân dân`. */
  readonly event: string;
  /** `1960`, `1960-07` or `1960-07-26`; `07-26` where no years are counted. */
  readonly since?: string | undefined;
  /** A day that is celebrated once, `2026-11-30`, in place of `since`. */
  readonly date?: string | undefined;
  readonly calendar?: 'solar' | 'lunar' | undefined;
  readonly daysBefore?: number | undefined;
  readonly daysAfter?: number | undefined;
  readonly tone?: 'festive' | 'solemn' | 'mourning' | 'plain' | undefined;
  /** The greater wins where several events meet, none of which is today. */
  readonly priority?: number | undefined;
  /** The agency’s own day: of several that are today it goes first. */
  readonly own?: boolean | undefined;
  readonly template?: string | undefined;
  readonly href?: string | undefined;
  readonly image?: string | undefined;
}

/** `{"events": [{"event", "since", …}]}`. */
export interface Events {
  readonly events: readonly AnniversaryEvent[];
}
