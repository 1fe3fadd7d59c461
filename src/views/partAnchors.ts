/** Parts of views that other views lead to, by the id of what they show. */
export const toUndertakingAnchor = (id: string) => `insats-${id}`
export const toPerspectiveAnchor = (id: string) => `perspektiv-${id}`
export const toStateAnchor = (id: string) => `nulage-${id}`
