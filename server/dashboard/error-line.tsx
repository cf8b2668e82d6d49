/**
 * What is wrong with a form, said above its fields.
 * @module
 */

export function ErrorLine({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p class="error" role="alert">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.75" />
        <path d="M8 4v5M8 11v1.2" stroke="currentColor" stroke-width="1.75" />
      </svg>
      {text}
    </p>
  );
}
