/** A magnifying glass, the size and colour of the text it stands in. */
export function SearchSign() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path
        d="M11 11l4 4M7 1a6 6 0 1 0 0 12A6 6 0 0 0 7 1z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  )
}
