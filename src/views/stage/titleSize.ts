/** How large a slide's title can be and still stand in three lines at most. */
export type TitleSize = 'large' | 'medium' | 'small'

/** Characters that stand in two lines of each size. */
const most = { large: 90, medium: 130 } as const

export function toTitleSize(title: string): TitleSize {
  if (title.length <= most.large) return 'large'
  return title.length <= most.medium ? 'medium' : 'small'
}
