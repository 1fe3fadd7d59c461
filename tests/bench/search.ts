import { performance } from 'node:perf_hooks'
import type { LocalizedText } from '#domain/localizedText.ts'
import { search } from '#domain/search/search.ts'
import type { SearchIndex, SearchSource } from '#domain/search/searchIndex.ts'
import { toSearchIndex } from '#domain/search/searchIndex.ts'
import { readPublishedSearch } from '../search/publishedSearch.ts'

/** Written one key at a time. */
const queries = [
  'arbetslöshet unga kiruna kvinnor',
  'växthusgasutsläpp från transporter i riket',
  'kvinnoarbetslöshet luleå',
  'trafikolycka pajalla',
  'xyzzy grönsakssoppa',
]
const sizes = [49, 490, 5000]
const rounds = 5

const syllables = [
  'bar',
  'dil',
  'fros',
  'gen',
  'hav',
  'jord',
  'kant',
  'lind',
  'mark',
  'nat',
  'pol',
  'ring',
  'sten',
  'tun',
  'val',
]

/** The published indicators again and again, each with two words of its own, so that the vocabulary grows with the number. */
function multiply(source: SearchSource, count: number): SearchSource {
  const { indicators, focusAreas } = source.strategy
  const copies = Array.from({ length: count }, (_, position) => {
    const original = indicators[position % indicators.length]
    if (!original) throw new Error('The published strategy has no indicators')
    if (position < indicators.length) return original
    const own = [toWord(position * 7), toWord(position * 11 + 3)].join(' ')
    const title: LocalizedText = {
      sv: `${original.title.sv} ${own}`,
      en: `${original.title.en ?? original.title.sv} ${own}`,
    }
    return { ...original, id: `${original.id}-${position}`, title }
  })
  const [area, ...others] = focusAreas
  if (!area) throw new Error('The published strategy has no focus areas')
  return { ...source, strategy: { ...source.strategy, indicators: copies, focusAreas: [area, ...others] } }
}

function toWord(number: number): string {
  const digits = [number % 15, Math.floor(number / 15) % 15, Math.floor(number / 225) % 15]
  return digits.map((digit) => syllables[digit] ?? '').join('')
}

/** Milliseconds for each key of each query. Each index is new, so that nothing is remembered from one to the next. */
function measureKeys(indexes: readonly SearchIndex[]): readonly number[] {
  return indexes.flatMap((index) =>
    queries.flatMap((query) =>
      Array.from({ length: query.length }, (_, last) =>
        measure(() => search(query.slice(0, last + 1), index)),
      ),
    ),
  )
}

function measure(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1)
}

const source: SearchSource = { ...readPublishedSearch(), language: 'sv' }
measureKeys([toSearchIndex(source), toSearchIndex(source)])
console.log('Search, ms a key (budget 16 at 50 indicators, 50 at 5,000)')
for (const size of sizes) {
  const multiplied = multiply(source, size)
  const indexes: SearchIndex[] = []
  const building = measure(() => indexes.push(toSearchIndex(multiplied)))
  while (indexes.length < rounds) indexes.push(toSearchIndex(multiplied))
  const before = process.cpuUsage()
  const times = measureKeys(indexes)
  const used = process.cpuUsage(before)
  // The clock tells what is waited for; the processor what the work is, also when the machine has other things to do.
  const processor = (used.user + used.system) / 1000 / times.length
  const words = indexes[0]?.vocabulary.length ?? 0
  console.log(
    `${String(size).padStart(5)} indicators, ${String(words).padStart(5)} words: median ${quantile(times, 0.5)}, 95 % ${quantile(times, 0.95)}, slowest ${quantile(times, 1)}, processor ${processor.toFixed(1)}; index built in ${building.toFixed(0)}`,
  )
}
