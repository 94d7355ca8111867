/** A page that stands in the main menu. */
export interface NavigationItem {
  readonly to: string;
  readonly label: string;
  /** The key that follows `g`. */
  readonly key: string;
  /** Shown beside the label where it is above zero: how many things wait there. */
  readonly count?: number | undefined;
  /** What the count counts, for who does not see it: «3 fallas». */
  readonly countSays?: string | undefined;
}
