import { Link } from 'react-router'
import { indicatorTableWords } from '#i18n/indicatorTableWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { rowsOnPage } from './indicatorList.ts'
import type { ListState } from './listState.ts'
import styles from './Pager.module.css'

interface PagerProps {
  readonly page: ListState['page']
  readonly pages: number
  readonly toHref: (changes: Partial<ListState>) => string
}

/** The way through a list too long for one page, and all of it at once for who searches in the page. */
export function Pager({ page, pages, toHref }: PagerProps) {
  const words = useWords(indicatorTableWords)
  if (pages === 1) return null
  return (
    <nav aria-label={words.pages} className={`${styles.pager} no-print`}>
      {page === 'all' ? (
        <Link to={toHref({ page: 1 })}>{words.showPages(rowsOnPage)}</Link>
      ) : (
        <>
          {page > 1 && <Link to={toHref({ page: page - 1 })}>{words.previous}</Link>}
          <span aria-current="page">{words.page(page, pages)}</span>
          {page < pages && <Link to={toHref({ page: page + 1 })}>{words.next}</Link>}
          <Link to={toHref({ page: 'all' })}>{words.showAll}</Link>
        </>
      )}
    </nav>
  )
}
