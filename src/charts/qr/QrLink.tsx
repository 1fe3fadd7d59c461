import { qrWords } from '#i18n/qrWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './QrLink.module.css'
import { toQrDrawing } from './qrPath.ts'

/**
 * The way to an address for someone with a telephone, and the address itself for everybody else. `address` is complete.
 * As wide as its place; the code is as large as there is room for, black on white whatever the theme.
 */
export function QrLink({ address }: { address: string }) {
  const words = useWords(qrWords)
  const drawing = toQrDrawing(address)
  return (
    <figure className={styles.link}>
      {drawing ? (
        <svg
          viewBox={`0 0 ${drawing.size} ${drawing.size}`}
          role="img"
          aria-label={words.code}
          shapeRendering="crispEdges"
          className={styles.code}
        >
          <rect width={drawing.size} height={drawing.size} className={styles.ground} />
          <path d={drawing.path} className={styles.squares} />
        </svg>
      ) : (
        <p>{words.tooLong}</p>
      )}
      <figcaption className={styles.address}>
        <a href={address}>{address.replace(/^https?:\/\//u, '')}</a>
      </figcaption>
    </figure>
  )
}
