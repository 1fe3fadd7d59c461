/** The pattern of a place without a figure: also told apart in print and without colour. */
export function MapHatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--map-none)" />
        <path d="M1 0v6" stroke="var(--rule-strong)" strokeWidth="1" opacity="0.7" />
      </pattern>
    </defs>
  )
}
