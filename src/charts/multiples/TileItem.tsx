import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { SparklineExtent } from '../sparklineGeometry.ts'
import type { Tile } from './tile.ts'
import { TilePicture } from './TilePicture.tsx'
import styles from './PlaceTiles.module.css'

interface TileItemProps {
  readonly tile: Tile
  readonly extent: SparklineExtent
  readonly isSelected: boolean
}

/** One place; read aloud as one sentence: "Kiruna: Förbättras, 17,5 dagar 2022, −1,1 dagar sedan 2018". */
export function TileItem({ tile, extent, isSelected }: TileItemProps) {
  const { name, whose, status, word, facts } = tile
  return (
    <li className={styles.item}>
      <TileFrame href={tile.href} isSelected={isSelected}>
        <span className={styles.name}>
          <span className={styles.title}>{name}</span>
          {whose === '' ? null : <span className={styles.whose}>, {whose}</span>}
          <Spoken text=":" />
        </span>{' '}
        <TilePicture tile={tile} extent={extent} />
        <span>
          <StatusMark status={status} word={word} size="small" />
          <Spoken text="," />
        </span>{' '}
        <span className={styles.facts}>
          {facts.map((fact, index) => (
            <Fragment key={fact}>
              <span>
                {fact}
                {index < facts.length - 1 ? <Spoken text="," /> : null}
              </span>{' '}
            </Fragment>
          ))}
        </span>
      </TileFrame>
    </li>
  )
}

interface TileFrameProps {
  readonly href: string | undefined
  readonly isSelected: boolean
  readonly children: ReactNode
}

/** The whole tile is the link, where it leads anywhere. */
function TileFrame({ href, isSelected, children }: TileFrameProps) {
  const current = isSelected ? 'true' : undefined
  if (href === undefined)
    return (
      <div className={styles.tile} aria-current={current}>
        {children}
      </div>
    )
  return (
    <Link to={href} preventScrollReset className={styles.tile} aria-current={current}>
      {children}
    </Link>
  )
}

/** What the eye reads from place and size, the ear from a stop. */
function Spoken({ text }: { text: string }) {
  return <span className="visually-hidden">{text}</span>
}
