/**
 * What a library loses on its way into the widget: lists that the build applies to its readable text,
 * and that it refuses when the library is no longer what they were read from.
 */
export interface Slimming {
  /** The methods kept of each class that is named. */
  methods: Record<string, string>;
  /** Conditions that never hold. */
  neverTrue: string[];
  /** What is never read, asked for or reached, each with what stands there instead. */
  unread: [RegExp, string][];
}
