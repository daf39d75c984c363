/** A link as a site serves it, or sets it as a property. */
export interface Link {
  readonly text: string;
  readonly href: string;
  readonly description?: string | undefined;
  /** The address of a small picture. */
  readonly image?: string | undefined;
  /** The day the link was added, `2026-11-23`. */
  readonly since?: string | undefined;
  readonly hits?: number | undefined;
}

export interface LinkGroup {
  readonly heading: string;
  readonly links: readonly Link[];
}

/** `[{"text", "href"}]` or `{"groups": [{"heading", "links": […]}]}`. */
export type Links = readonly Link[] | {readonly groups: readonly LinkGroup[]};
