/**
 * Which language a visitor gets. What is said in it is in the other files of this folder.
 * @module
 */

/** The offered language nearest to the wanted one, else the first. Tags are BCP 47; pages also write `fr_CA`. */
export function chooseLanguage(wanted: string, offered: readonly string[]): string {
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return (
    offered.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ??
    offered.find((tag) => primary(tag) === primary(wanted)) ??
    offered[0] ??
    'en'
  );
}

/** The language asked for: the element's, else the page's. */
export function wantedLanguage({ language }: { language: string }): string {
  return language || document.documentElement.lang;
}
