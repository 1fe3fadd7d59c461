import type { DeckFault } from '#decks/deckFile.ts'
import { deckTransferWords } from '#i18n/deckTransferWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { describeFault } from './describeFault.ts'
import styles from './PresentationPage.module.css'

/** Why a presentation from a file or a link can't be opened, and where in it the fault is. */
export function FaultNotice({ from, fault }: { from: 'file' | 'link'; fault: DeckFault }) {
  const words = useWords(deckTransferWords)
  return (
    <div role="alert" className={styles.notice}>
      <p>
        <strong>{words.faultTitle[from]}.</strong> {describeFault(fault, useLanguage())}
      </p>
    </div>
  )
}
